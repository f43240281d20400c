import type { ListedFacts } from '../../describe/listed-facts.ts';
import { KINDS } from '../../words/site-words.ts';
import { expandWords, type SynonymFinder } from './expand-synonyms.ts';
import { splitWords, strongWords } from './words.ts';

/** What the text engine gets for one record. */
export interface SearchText {
  /** Words; the meaningful ones of the title come first and come twice. */
  readonly words: readonly string[];
  /** How many words at the start are the title's own. */
  readonly titleWords: number;
  /** Words of title, keywords and summary: what a misspelt word may have meant. */
  readonly ownWords: readonly string[];
}

/** Columns beyond these add to the index more than they help to find. */
const MAX_COLUMNS = 40;

/** Makes the lean text that is searched: no long description, no words of grammar. */
export function searchText(
  facts: ListedFacts,
  weak: ReadonlySet<string>,
  synonyms: SynonymFinder,
): SearchText {
  const { title, summary, keywords } = facts;
  const titleText = splitWords(title);
  const meant = strongWords(titleText, weak);
  const strong = meant.length > 0 ? meant : [...new Set(titleText)];
  const ownWords = [...titleText, ...splitWords(keywords.join(' ')), ...splitWords(summary)];
  const columns = facts.kind === 'dataset' ? facts.columns.slice(0, MAX_COLUMNS) : [];
  const columnWords = columns.flatMap(({ name, title: label = '' }) =>
    splitWords(`${name} ${label}`),
  );
  const asked = 'answers' in facts ? (facts.answers ?? []) : [];
  const nameWords = splitWords([...namesOf(facts), ...asked].join(' '));
  const expanded = expandWords(ownWords, synonyms);
  const words = [...strong, ...ownWords, ...expanded, ...nameWords, ...new Set(columnWords)];
  return { words, titleWords: strong.length, ownWords };
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
