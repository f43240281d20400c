import { createHash } from 'node:crypto';
import { placesOfWhole } from '../core/derive/covered-areas.ts';
import type { Catalogue, ListedRecord } from '../core/derive/catalogue.ts';
import { prepareSynonyms } from '../core/explore/search/expand-synonyms.ts';
import { cardFiles, searchCard, type SearchCard } from '../core/explore/search/search-card.ts';
import { searchRow } from '../core/explore/search/search-row.ts';
import { packTable, type SearchTable } from '../core/explore/search/search-table.ts';
import { searchText, type RecordNames } from '../core/explore/search/search-text.ts';
import { packWords, type PackedWords } from '../core/explore/search/word-list.ts';
import { splitWords } from '../core/explore/search/words.ts';
import { byFacet, FACETS, type FacetId } from '../core/model/facets.ts';
import { ACCESS, ACCESS_LEVELS, KINDS } from './messages.ts';

/** Everything that search needs, apart from the text index. */
export interface SearchData {
  readonly table: SearchTable;
  readonly cards: readonly (readonly SearchCard[])[];
  readonly words: PackedWords;
  /** The text to be searched for each row. */
  readonly texts: readonly string[];
}

/** Reads from the catalogue what search needs, in the order of its titles. */
export function prepareSearch(catalogue: Catalogue): SearchData {
  const { listed, settings, vocabularies } = catalogue;
  const weak = new Set(splitWords(vocabularies.places.get(settings.place)?.label ?? ''));
  const synonyms = prepareSynonyms(catalogue.synonyms);
  const counts = new Map(synonyms.groups.flat(2).map((word) => [word, 0]));
  const made = listed.map((record) => {
    const text = searchText(record, namesOf(record, catalogue), weak, synonyms);
    for (const word of new Set(text.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { text, row: searchRow(record, text.titleWords) };
  });
  const texts = made.map(({ text }) => text.words.join(' '));
  const cards = cardFiles(listed.map(searchCard));
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
    return new Map([...vocabularies[terms]].map(([id, { label }]) => [id, label]));
  });
}

function namesOf(record: ListedRecord, { vocabularies }: Catalogue): RecordNames {
  const { name, shortName } = record.publisher.fields;
  const places = record.kind === 'series' ? [] : (record.fields.coverage?.places ?? []);
  const formats = record.kind === 'dataset' ? record.formats : [];
  const label = (terms: ReadonlyMap<string, { readonly label: string }>, id: string): string =>
    terms.get(id)?.label ?? '';
  return {
    publisher: shortName === undefined ? [name] : [name, shortName],
    themes: record.fields.themes.map((id) => label(vocabularies.themes, id)),
    places: places.map((id) => label(vocabularies.places, id)),
    formats: [
      ...formats.map((id) => label(vocabularies.formats, id)),
      ...(record.kind === 'dataset' ? [] : [KINDS[record.kind].one]),
    ],
  };
}
