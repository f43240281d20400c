import { byFacet, type FacetId } from '../../model/facets.ts';
import { RECORD_KINDS } from '../../model/keys.ts';
import { compareText } from '../../model/compare-text.ts';
import { decodeColumn, encodeColumn } from './encode-column.ts';
import { decodeLists, encodeLists, type OpenLists, type PackedLists } from './encode-lists.ts';

export const KINDS = RECORD_KINDS;

/** A record that is not current comes after those that are. */
export const STATES = ['current', 'superseded', 'withdrawn'] as const;

/** What the table keeps of one record. */
export interface SearchRow {
  readonly terms: Readonly<Record<FacetId, readonly string[]>>;
  readonly kind: (typeof KINDS)[number];
  readonly state: (typeof STATES)[number];
  readonly live: boolean;
  /** Day of the data's last update since 1970-01-01, if known. */
  readonly updated: number | undefined;
  /** How many meaningful words the title has. */
  readonly titleWords: number;
}

/** One value of a facet: id and label. */
export type TermLabel = readonly [id: string, label: string];

/** The encoded table: `search/table.json`. Rows are in title order. */
export interface SearchTable {
  /** Folder of the files that belong to this table. */
  readonly version: string;
  readonly language: string;
  /** Words that nearly every record has. */
  readonly weak: readonly string[];
  /** Ids of places that hold every area: what covers one of them covers each area. */
  readonly whole: readonly string[];
  readonly rows: number;
  readonly terms: Readonly<Record<FacetId, readonly TermLabel[]>>;
  /** For each facet the terms of every row, as positions in `terms`. */
  readonly columns: Readonly<Record<FacetId, PackedLists>>;
  /** Kind, state and live feed in one number. */
  readonly marks: string;
  readonly firstDay: number;
  /** 0 where unknown, else the days since `firstDay` plus one. */
  readonly updated: string;
  readonly titleWords: string;
}

/** The table as the browser works with it. */
export interface OpenTable extends Pick<SearchTable, 'version' | 'language' | 'rows' | 'terms'> {
  readonly weak: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
  /** Combinations of terms that occur, as positions in `terms`. */
  readonly sets: Readonly<Record<FacetId, OpenLists['sets']>>;
  /** For each facet the position in `sets` of every row's combination. */
  readonly columns: Readonly<Record<FacetId, Uint32Array>>;
  readonly kind: (row: number) => SearchRow['kind'];
  readonly state: (row: number) => SearchRow['state'];
  readonly isLive: (row: number) => boolean;
  /** Day since 1970-01-01; 0 where unknown. */
  readonly updated: Uint32Array;
  readonly titleWords: Uint32Array;
  /** Alphabetical order and numbers in the register's language; making these is what costs. */
  readonly compareLabels: (a: string, b: string) => number;
  readonly formatNumber: (number: number) => string;
}

type Head = Pick<SearchTable, 'version' | 'language' | 'weak' | 'whole'>;

/**
 * Packs rows into the table that travels.
 * @param labels the label of every term that occurs, by facet; their order is that of the packed terms
 */
export function packTable(
  rows: readonly SearchRow[],
  labels: Readonly<Record<FacetId, ReadonlyMap<string, string>>>,
  head: Head,
): SearchTable {
  const terms = byFacet((facet) =>
    byFrequency(rows.flatMap((row) => row.terms[facet])).map((id): TermLabel => [
      id,
      labels[facet].get(id) ?? id,
    ]),
  );
  const columns = byFacet((facet) => {
    const position = new Map(terms[facet].map(([id], index) => [id, index]));
    // In one order, whatever the author's: the same terms are then the same list.
    const lists = rows.map((row) =>
      [...new Set(row.terms[facet])].map((id) => position.get(id)!).sort((a, b) => a - b),
    );
    return encodeLists(lists);
  });
  const firstDay = rows.reduce((first, { updated = first }) => Math.min(first, updated), Infinity);
  const start = Number.isFinite(firstDay) ? firstDay : 0;
  return {
    ...head,
    rows: rows.length,
    terms,
    columns,
    marks: encodeColumn(rows.map(markOf)),
    firstDay: start,
    updated: encodeColumn(
      rows.map(({ updated }) => (updated === undefined ? 0 : updated - start + 1)),
    ),
    titleWords: encodeColumn(rows.map(({ titleWords }) => titleWords)),
  };
}

/** Unpacks the table. */
export function openTable(table: SearchTable): OpenTable {
  const { rows } = table;
  const lists = byFacet((facet) => decodeLists(table.columns[facet], rows));
  const marks = decodeColumn(table.marks, rows);
  return {
    version: table.version,
    language: table.language,
    rows,
    terms: table.terms,
    sets: byFacet((facet) => lists[facet].sets),
    weak: new Set(table.weak),
    whole: new Set(table.whole),
    columns: byFacet((facet) => lists[facet].column),
    kind: (row) => KINDS[marks[row]! % KINDS.length]!,
    state: (row) => STATES[Math.floor(marks[row]! / KINDS.length) % STATES.length]!,
    isLive: (row) => marks[row]! >= LIVE,
    updated: decodeColumn(table.updated, rows).map((days) =>
      days === 0 ? 0 : days - 1 + table.firstDay,
    ),
    titleWords: decodeColumn(table.titleWords, rows),
    compareLabels: new Intl.Collator(table.language, { numeric: true }).compare,
    formatNumber: new Intl.NumberFormat(table.language).format,
  };
}

/** Terms of one row, as labels. */
export function labelsOf(table: OpenTable, facet: FacetId, row: number): string[] {
  return table.sets[facet][table.columns[facet][row]!]!.map((term) => table.terms[facet][term]![1]);
}

/** Each id once, the most frequent first: small numbers compress best. */
function byFrequency(ids: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([id]) => id);
}

const LIVE = KINDS.length * STATES.length;

function markOf({ kind, state, live }: SearchRow): number {
  return KINDS.indexOf(kind) + KINDS.length * STATES.indexOf(state) + (live ? LIVE : 0);
}
