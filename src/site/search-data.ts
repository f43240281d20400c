import { createHash } from 'node:crypto';
import { placesOfWhole } from '../core/derive/covered-areas.ts';
import type { Catalogue } from '../core/derive/catalogue.ts';
import type { RegisterFacts } from '../core/describe/register-facts.ts';
import { prepareSynonyms } from '../core/explore/search/expand-synonyms.ts';
import { cardFiles, searchCard, type SearchCard } from '../core/explore/search/search-card.ts';
import { searchRow } from '../core/explore/search/search-row.ts';
import { packTable, type SearchTable } from '../core/explore/search/search-table.ts';
import { searchText } from '../core/explore/search/search-text.ts';
import { packWords, type PackedWords } from '../core/explore/search/word-list.ts';
import { splitWords } from '../core/explore/search/words.ts';
import { folderOf } from '../core/model/entry.ts';
import { RECORD_KINDS } from '../core/model/keys.ts';
import { byFacet, FACETS, type FacetId } from '../core/model/facets.ts';
import { ACCESS, ACCESS_LEVELS, KINDS } from './messages.ts';

/** Everything that search needs, except the text index. */
export interface SearchData {
  readonly table: SearchTable;
  readonly cards: readonly (readonly SearchCard[])[];
  readonly words: PackedWords;
  /** The text to search for each row. */
  readonly texts: readonly string[];
}

/** Reads from the catalogue what search needs, in the order of titles. */
export function prepareSearch(catalogue: Catalogue, facts: RegisterFacts): SearchData {
  const { listed, settings, vocabularies } = catalogue;
  const weak = new Set(splitWords(vocabularies.places.get(settings.place)?.label ?? ''));
  const synonyms = prepareSynonyms(catalogue.synonyms);
  const counts = new Map(synonyms.groups.flat(2).map((word) => [word, 0]));
  const made = listed.map((record) => {
    const text = searchText(facts.of(record), weak, synonyms);
    for (const word of new Set(text.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { text, row: searchRow(record, text.titleWords) };
  });
  const texts = made.map(({ text }) => text.words.join(' '));
  const cards = cardFiles(facts.listed.map(searchCard));
  const words = packWords(counts);
  const whole = [...placesOfWhole(vocabularies.places, settings.place)];
  const head = { version: '', language: settings.language, weak: [...weak], whole };
  const table = packTable(
    made.map(({ row }) => row),
    labelsOf(catalogue),
    head,
  );
  const hash = createHash('sha256');
  for (const part of [table, cards, words, texts]) hash.update(JSON.stringify(part));
  const version = `v-${hash.digest('hex').slice(0, 12)}`;
  return { table: { ...table, version }, cards, words, texts };
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
