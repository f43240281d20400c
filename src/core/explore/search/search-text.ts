import type { ListedFacts } from '../../describe/listed-facts.ts';
import { KINDS } from '../../words/site-words.ts';
import { expandWords, type SynonymFinder } from './expand-synonyms.ts';
import { distinctWords, splitWords, strongWords } from './words.ts';

/** What the text engine gets for one record. */
export interface SearchText {
  /** Words; the meaningful ones of the title come first and come twice. */
  readonly words: readonly string[];
  /** How many words at the start are the title's own. */
  readonly titleWords: number;
  /** Words that only the description has, each once: they say less about the record. */
  readonly weakWords: readonly string[];
}

/** Columns beyond these add to the index more than they help to find. */
const MAX_COLUMNS = 40;

/** Characters of a description: what comes later is rarely about the record as a whole. */
const MAX_DESCRIPTION = 1000;

/** Addresses in a description say nothing to those who search. */
const ADDRESSES = /\]\([^()\s]*\)|https?:\/\/[^\s<>()]+/g;

/** Makes the lean text that is searched: the beginning of the description, no words of grammar. */
export function searchText(
  facts: ListedFacts,
  weak: ReadonlySet<string>,
  synonyms: SynonymFinder,
): SearchText {
  const { title, summary, keywords } = facts;
  const titleText = splitWords(title);
  const meant = strongWords(titleText, weak);
  const strong = distinctWords(meant.length > 0 ? meant : titleText);
  const ownWords = [...titleText, ...splitWords(keywords.join(' ')), ...splitWords(summary)];
  const columns = facts.kind === 'dataset' ? facts.columns.slice(0, MAX_COLUMNS) : [];
  const columnWords = columns.flatMap(({ name, title: label = '' }) =>
    splitWords(`${name} ${label}`),
  );
  const asked = 'answers' in facts ? (facts.answers ?? []) : [];
  const askedWords = splitWords(asked.join(' '));
  const nameWords = splitWords(namesOf(facts).join(' '));
  // The publisher's name too: people know the police and the statisticians by their acronyms.
  const expanded = expandWords([...ownWords, ...splitWords(facts.publisher.name)], synonyms);
  const words = [
    ...strong,
    ...ownWords,
    ...expanded,
    ...nameWords,
    // Twice, as the title's words: a question says in people's own words what the record is for.
    ...askedWords,
    ...askedWords,
    ...new Set(columnWords),
  ];
  const weakWords = distinctWords(strongWords(beginningOf(facts.description), weak), words);
  return { words, titleWords: strong.length, weakWords };
}

function beginningOf(description: string): string[] {
  return splitWords(description.replace(ADDRESSES, ' ').slice(0, MAX_DESCRIPTION));
}

/** Names that a record's ids stand for. */
function namesOf(facts: ListedFacts): string[] {
  const { name, shortName } = facts.publisher;
  const places = 'places' in facts ? facts.places : [];
  const formats = facts.kind === 'dataset' ? facts.formats : [];
  const terms = [...facts.themes, ...places, ...formats].map(({ label }) => label);
  return [
    name,
    ...(shortName === undefined ? [] : [shortName]),
    ...terms,
    ...(facts.kind === 'dataset' ? [] : [KINDS[facts.kind].one]),
  ];
}
