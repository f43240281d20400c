import type { Concept } from '../concept.ts';
import { nearestWords } from '../correct-word.ts';
import type { OpenTable } from '../search-table.ts';
import type { ListedWord } from '../word-list.ts';
import { splitWords } from '../words.ts';
import { findColumns, type ColumnNames, type FoundColumns } from './column-names.ts';
import { senseBoost } from './list-senses.ts';
import { makeBoosts, rowsOfChips } from './make-boosts.ts';
import { rowsOfKey, type KeyFile } from './pack-keys.ts';
import type { OpenHints } from './search-hints.ts';
import { queryTerms, understandQuery, type Understood } from './understand-query.ts';

/** What is known of a query beyond its words; ranking takes it. */
export interface QueryHints {
  readonly boosts: readonly ((row: number) => number)[];
  readonly exact: readonly number[];
}

/** Finds rows by words. */
export type FindRows<Found> = (
  text: string,
  hints: QueryHints,
  read: (text: string) => readonly Concept[],
) => Promise<Found | undefined>;

/** The files that understanding needs, each fetched on first use. */
export interface UnderstandingSources {
  readonly table: OpenTable;
  hints(): Promise<OpenHints>;
  /** The file of identifiers that a key would be in. */
  keys(key: string): Promise<KeyFile>;
  columns(): Promise<ColumnNames>;
  words(): Promise<readonly ListedWord[]>;
}

/** How a reader wants a query to be read. */
export interface Reading {
  /** Ids of chips that the reader took away. */
  readonly plain: readonly string[];
  /** Whether to search the names of columns and nothing else. */
  readonly inColumns: boolean;
  readonly thisYear: number;
}

/** The answer to a query. */
export interface Answer<Found> {
  readonly understood: Understood;
  /** What the words found; absent where there were no words to search for. */
  readonly found: Found | undefined;
  /** Best first; undefined where nothing was asked for. */
  readonly rows: readonly number[] | undefined;
  /** Further rows that come near, where there are few: to be shown apart. */
  readonly close: readonly number[];
  /** Columns that the query names, by row. */
  readonly columns: ReadonlyMap<number, FoundColumns['columns']>;
}

/** Fewer rows than these are widened, up to so many more. */
const FEW = 5;
const MOST_CLOSE = 10;

/** How much more a row counts whose text names a place. */
const NAMED = 1.5;

const ACRONYM = /^\s*[A-Z\d]{2,12}\s*$/;

/** Letters that may differ in a word that is nearly the same, and how many such words count. */
const NEAR = 1;
const MOST_NEAR = 3;

/** Answers a query: reads it, looks its identifiers up, finds by words what fits, and widens where that is little. */
export async function answerQuery<Found extends { readonly rows: readonly number[] }>(
  text: string,
  { plain, inColumns, thisYear }: Reading,
  sources: UnderstandingSources,
  find: FindRows<Found>,
): Promise<Answer<Found>> {
  const { table } = sources;
  const hints = await sources.hints();
  const terms = queryTerms(hints, table.weak);
  const read = (query: string): Understood =>
    understandQuery(query, terms, new Set(plain), thisYear);
  const understood = read(text);
  const none = { understood, found: undefined, close: [], columns: new Map() };
  if (understood.isEmpty) return { ...none, rows: undefined };
  if (inColumns) {
    const columns = findColumns(splitWords(text), await sources.columns());
    return {
      ...none,
      rows: columns.map(({ row }) => row),
      columns: new Map(columns.map(({ row, columns: own }) => [row, own])),
    };
  }
  const { concepts, places } = understood;
  const isAbout = concepts.some(({ excluded }) => excluded !== true);
  const boosts = makeBoosts(understood.chips, table, hints);
  // The chunks of the text index come while identifiers are looked up.
  if (isAbout && understood.keys.length > 0)
    find(text, { boosts: [], exact: [] }, () => concepts).catch(() => undefined);
  const exact = await exactRows(understood.keys, sources);
  const search = async (
    wanted: readonly Concept[],
    more: QueryHints['boosts'] = [],
  ): Promise<Found | undefined> =>
    wanted.length === 0
      ? undefined
      : find(text, { boosts: [...boosts, ...more], exact }, (query) =>
          query === text ? wanted : read(query).concepts,
        );
  const named = await search(places);
  // An acronym means what it stands for, in every theme.
  const bare = isAbout && concepts.length === 1 && !ACRONYM.test(text) ? concepts[0] : undefined;
  const found = isAbout
    ? await search(concepts, [
        ...(named ? [nameBoost(named.rows, exact)] : []),
        ...(bare?.kind === 'words' ? [senseBoost(bare.words[0] ?? '', hints.senses, table)] : []),
      ])
    : await search([...places, ...concepts]);
  if (!found || !isAbout) {
    const fitting = rowsOfChips(boosts, table, found?.rows);
    const unwanted = await search(concepts.map(({ words, kind }) => ({ words, kind })));
    const rows = new Set([...exact, ...fitting, ...(found?.rows ?? [])]);
    return { ...none, found, rows: [...rows].filter((row) => !unwanted?.rows.includes(row)) };
  }
  const close = found.rows.length < FEW ? await widen(understood, found.rows, sources, search) : [];
  return { ...none, found, rows: found.rows, close: close.slice(0, MOST_CLOSE) };
}

/** A factor for rows that name the places of the query, though they may not be filed under them. */
function nameBoost(rows: readonly number[], exact: readonly number[]): (row: number) => number {
  const named = new Set(rows.filter((row) => !exact.includes(row)));
  return (row) => (named.has(row) ? NAMED : 1);
}

/** Rows that have one of the identifiers, the longest identifier first: the most exact. */
async function exactRows(
  keys: readonly string[],
  sources: UnderstandingSources,
): Promise<number[]> {
  const byLength = [...keys].sort((a, b) => b.length - a.length);
  const lists = await Promise.all(
    byLength.map(async (key) => rowsOfKey(key, await sources.keys(key))),
  );
  return [...new Set(lists.find((rows) => rows.length > 0) ?? [])];
}

/** Rows with a part of what was asked for, those that are found for most parts first. */
async function widen<Found extends { readonly rows: readonly number[] }>(
  { concepts }: Understood,
  known: readonly number[],
  sources: UnderstandingSources,
  search: (concepts: readonly Concept[]) => Promise<Found | undefined>,
): Promise<number[]> {
  const excluded = concepts.filter((concept) => concept.excluded === true);
  const parts = await partsOf(
    concepts.filter((concept) => concept.excluded !== true),
    sources,
  );
  const evidence = new Map<number, number>();
  for (const concept of parts) {
    const rows = (await search([concept, ...excluded]))?.rows ?? [];
    rows.forEach((row, index) => {
      evidence.set(row, (evidence.get(row) ?? 0) + 1 / (index + 1) / Math.sqrt(rows.length));
    });
  }
  return [...evidence]
    .filter(([row]) => !known.includes(row))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([row]) => row);
}

/** Each of several concepts; the words of a phrase; for a word alone the words that are nearly the same. */
async function partsOf(
  wanted: readonly Concept[],
  sources: UnderstandingSources,
): Promise<readonly Concept[]> {
  const [only, ...others] = wanted;
  if (!only || others.length > 0) return wanted;
  const words =
    only.words.length > 1
      ? only.words
      : nearestWords(only.words[0] ?? '', await sources.words(), NEAR)
          .filter((word) => word !== only.words[0])
          .slice(0, MOST_NEAR);
  return words.map((word) => ({ words: [word], kind: 'words' }));
}
