import { decodeColumn, encodeColumn } from './encode-column.ts';

/** Facets whose values are terms; the address names them by these words. */
export const TERM_FACETS = ['publisher', 'theme', 'access', 'format', 'licence', 'place'] as const;

export type TermFacet = (typeof TERM_FACETS)[number];

export const KINDS = ['dataset', 'service', 'series'] as const;

/** A record that is not current comes after those that are. */
export const STATES = ['current', 'superseded', 'withdrawn'] as const;

/** What the table keeps of one record. */
export interface SearchRow {
  readonly terms: Readonly<Record<TermFacet, readonly string[]>>;
  readonly kind: (typeof KINDS)[number];
  readonly state: (typeof STATES)[number];
  readonly live: boolean;
  /** Day of the data's last update since 1970-01-01, if known. */
  readonly updated: number | undefined;
  /** How many words with a meaning of their own the title has. */
  readonly titleWords: number;
}

/** One value of a facet: id and label. */
export type TermLabel = readonly [id: string, label: string];

/** The table as it travels: `search/table.json`. Rows are in title order. */
export interface SearchTable {
  /** Folder of the files that belong to this table. */
  readonly version: string;
  readonly language: string;
  /** Words that nearly every record has. */
  readonly weak: readonly string[];
  readonly rows: number;
  readonly terms: Readonly<Record<TermFacet, readonly TermLabel[]>>;
  /** Combinations of terms that occur, as positions in `terms`. */
  readonly sets: Readonly<Record<TermFacet, readonly (readonly number[])[]>>;
  /** For each facet the position in `sets` of every row's combination. */
  readonly columns: Readonly<Record<TermFacet, string>>;
  /** Kind, state and live feed in one number. */
  readonly marks: string;
  readonly firstDay: number;
  /** 0 where unknown, else the days since `firstDay` plus one. */
  readonly updated: string;
  readonly titleWords: string;
}

/** The table as the browser works with it. */
export interface OpenTable extends Pick<
  SearchTable,
  'version' | 'language' | 'rows' | 'terms' | 'sets'
> {
  readonly weak: ReadonlySet<string>;
  readonly columns: Readonly<Record<TermFacet, Uint32Array>>;
  readonly kind: (row: number) => SearchRow['kind'];
  readonly state: (row: number) => SearchRow['state'];
  readonly isLive: (row: number) => boolean;
  /** Day since 1970-01-01; 0 where unknown. */
  readonly updated: Uint32Array;
  readonly titleWords: Uint32Array;
}

type Head = Pick<SearchTable, 'version' | 'language' | 'weak'>;

/**
 * Packs rows into the table that travels.
 * @param labels the label of every term that occurs, by facet; their order is that of the packed terms
 */
export function packTable(
  rows: readonly SearchRow[],
  labels: Readonly<Record<TermFacet, ReadonlyMap<string, string>>>,
  head: Head,
): SearchTable {
  const terms = {} as Record<TermFacet, TermLabel[]>;
  const sets = {} as Record<TermFacet, number[][]>;
  const columns = {} as Record<TermFacet, string>;
  for (const facet of TERM_FACETS) {
    const used = new Set(rows.flatMap((row) => row.terms[facet]));
    terms[facet] = [...used].map((id) => [id, labels[facet].get(id) ?? id]);
    const position = new Map(terms[facet].map(([id], index) => [id, index]));
    const known = new Map<string, number>();
    sets[facet] = [];
    columns[facet] = encodeColumn(
      rows.map((row) => {
        const set = [...new Set(row.terms[facet])].map((id) => position.get(id)!);
        const key = set.join(' ');
        const found = known.get(key);
        if (found !== undefined) return found;
        known.set(key, sets[facet].push(set) - 1);
        return sets[facet].length - 1;
      }),
    );
  }
  const firstDay = rows.reduce((first, { updated = first }) => Math.min(first, updated), Infinity);
  const start = Number.isFinite(firstDay) ? firstDay : 0;
  return {
    ...head,
    rows: rows.length,
    terms,
    sets,
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
  const columns = {} as Record<TermFacet, Uint32Array>;
  for (const facet of TERM_FACETS) columns[facet] = decodeColumn(table.columns[facet], rows);
  const marks = decodeColumn(table.marks, rows);
  return {
    version: table.version,
    language: table.language,
    rows,
    terms: table.terms,
    sets: table.sets,
    weak: new Set(table.weak),
    columns,
    kind: (row) => KINDS[marks[row]! % KINDS.length]!,
    state: (row) => STATES[Math.floor(marks[row]! / KINDS.length) % STATES.length]!,
    isLive: (row) => marks[row]! >= LIVE,
    updated: decodeColumn(table.updated, rows).map((days) =>
      days === 0 ? 0 : days - 1 + table.firstDay,
    ),
    titleWords: decodeColumn(table.titleWords, rows),
  };
}

/** Terms of one row, as labels. */
export function labelsOf(table: OpenTable, facet: TermFacet, row: number): string[] {
  return table.sets[facet][table.columns[facet][row]!]!.map((term) => table.terms[facet][term]![1]);
}

const LIVE = KINDS.length * STATES.length;

function markOf({ kind, state, live }: SearchRow): number {
  return KINDS.indexOf(kind) + KINDS.length * STATES.indexOf(state) + (live ? LIVE : 0);
}
