import { createHash } from 'node:crypto';
import { placesOfWhole } from '../core/derive/covered-areas.ts';
import type { Catalogue } from '../core/derive/catalogue.ts';
import type { RegisterFacts } from '../core/describe/register-facts.ts';
import { prepareSynonyms, type SynonymFinder } from '../core/explore/search/expand-synonyms.ts';
import { cardFiles, searchCard, type SearchCard } from '../core/explore/search/search-card.ts';
import { searchRow } from '../core/explore/search/search-row.ts';
import { listColumns, type ColumnNames } from '../core/explore/search/understand/column-names.ts';
import { packHints } from '../core/explore/search/understand/pack-hints.ts';
import { packKeys, type KeyFile } from '../core/explore/search/understand/pack-keys.ts';
import type { SearchHints } from '../core/explore/search/understand/search-hints.ts';
import { packTable, type SearchTable } from '../core/explore/search/search-table.ts';
import { searchText } from '../core/explore/search/search-text.ts';
import { packWords, type PackedWords } from '../core/explore/search/word-list.ts';
import { splitWords } from '../core/explore/search/words.ts';
import { folderOf } from '../core/model/entry.ts';
import { RECORD_KINDS } from '../core/model/keys.ts';
import { byFacet, FACETS, type FacetId } from '../core/model/facets.ts';
import { ACCESS, ACCESS_LEVELS, KINDS } from './messages.ts';
import type { IndexedText } from './search-text-index.ts';

/** Everything that search needs, except the text index. */
export interface SearchData {
  readonly table: SearchTable;
  readonly cards: readonly (readonly SearchCard[])[];
  readonly words: PackedWords;
  /** What makes queries understood: names and terms, identifiers, columns. */
  readonly hints: SearchHints;
  readonly keys: readonly KeyFile[];
  readonly columns: ColumnNames;
  /** The text to search for each row. */
  readonly texts: readonly IndexedText[];
}

/** Reads from the catalogue what search needs, in the order of titles. */
export function prepareSearch(catalogue: Catalogue, facts: RegisterFacts): SearchData {
  const { listed, settings, vocabularies } = catalogue;
  const weak = new Set(splitWords(vocabularies.places.get(settings.place)?.label ?? ''));
  const synonyms = prepareSynonyms(catalogue.synonyms);
  // Right words, though no record may have them: they are not mistakes.
  const counts = new Map(rightWords(catalogue, synonyms).map((word) => [word, 0]));
  const made = listed.map((record) => {
    const text = searchText(facts.of(record), weak, synonyms);
    for (const word of new Set([...text.words, ...text.weakWords]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    return { text, row: searchRow(record, text.titleWords) };
  });
  const texts = made.map(({ text: { words, weakWords } }) => ({ words, weakWords }));
  const cards = cardFiles(facts.listed.map(searchCard));
  const words = packWords(counts);
  const whole = [...placesOfWhole(vocabularies.places, settings.place)];
  const head = { version: '', language: settings.language, weak: [...weak], whole };
  const table = packTable(
    made.map(({ row }) => row),
    labelsOf(catalogue),
    head,
  );
  const keys = packKeys(facts.listed);
  const hints = packHints(catalogue, facts.listed, keys.length);
  const columns = listColumns(facts.listed);
  const hash = createHash('sha256');
  for (const part of [table, cards, words, texts, hints, keys, columns])
    hash.update(JSON.stringify(part));
  const version = `v-${hash.digest('hex').slice(0, 12)}`;
  return { table: { ...table, version }, cards, words, texts, hints, keys, columns };
}

/** Words of synonyms and acronyms, and of the names of places and publishers. */
function rightWords({ publishers, vocabularies }: Catalogue, synonyms: SynonymFinder): string[] {
  const places = [...vocabularies.places.values()].flatMap(({ label, altLabels = [] }) => [
    label,
    ...altLabels,
  ]);
  const bodies = [...publishers.values()].flatMap(({ fields: { name, shortName = '' } }) => [
    name,
    shortName,
  ]);
  return [...synonyms.groups.flat(2), ...[...places, ...bodies].flatMap(splitWords)];
}

function labelsOf({ publishers, vocabularies }: Catalogue): Record<FacetId, Map<string, string>> {
  return byFacet((facet) => {
    const { terms } = FACETS[facet];
    if (terms === 'publishers')
      return new Map([...publishers].map(([id, { fields }]) => [id, fields.name]));
    if (terms === 'access-levels')
      return new Map(ACCESS_LEVELS.map((level) => [level, ACCESS[level].label]));
    if (terms === 'kinds')
      return new Map(RECORD_KINDS.map((kind) => [folderOf(kind), KINDS[kind].one]));
    return new Map([...vocabularies[terms]].map(([id, { label }]) => [id, label]));
  });
}
