import { byFacet, FACET_IDS, type FacetId } from '../../model/facets.ts';
import type { OpenTable } from './search-table.ts';
import { UPDATED, sortOf, type SearchState, type Updated } from './search-state.ts';

/** Rows that pass every filter, and how many rows each choice would give. */
export interface Filtered {
  /** In the order of the page. */
  readonly rows: readonly number[];
  /** For each facet the number of rows for each of its terms. */
  readonly terms: Readonly<Record<FacetId, Uint32Array>>;
  readonly live: number;
  readonly updated: Readonly<Record<Updated, number>>;
}

const LIVE = 1 << FACET_IDS.length;
const UPDATE = LIVE << 1;

/**
 * Filters, counts and sorts in one pass over the rows. Counts of a facet leave its own choice out, so that each
 * tells what choosing it would give.
 * @param found rows that the words found, the best first; undefined without words
 * @param today days since 1970-01-01
 */
export function filterRows(
  table: OpenTable,
  found: readonly number[] | undefined,
  state: SearchState,
  today: number,
): Filtered {
  const passing = FACET_IDS.map((facet) => passingSets(table, facet, state.terms[facet]));
  const bySet = FACET_IDS.map((facet) => new Uint32Array(table.sets[facet].length));
  const columns = FACET_IDS.map((facet) => table.columns[facet]);
  const since = state.updated ? today - UPDATED[state.updated] : 0;
  const updated = { month: 0, quarter: 0, year: 0, 'three-years': 0 };
  const choices = Object.entries(UPDATED) as [Updated, number][];
  const rows: number[] = [];
  let live = 0;
  const total = found?.length ?? table.rows;
  for (let index = 0; index < total; index++) {
    const row = found ? found[index]! : index;
    let failed = 0;
    for (let facet = 0; facet < columns.length; facet++) {
      const pass = passing[facet];
      if (pass?.[columns[facet]![row]!] === 0) failed |= 1 << facet;
    }
    const isLive = table.isLive(row);
    if (state.live && !isLive) failed |= LIVE;
    const day = table.updated[row]!;
    if (state.updated && (day === 0 || day < since)) failed |= UPDATE;
    if (failed === 0) rows.push(row);
    for (let facet = 0; facet < columns.length; facet++) {
      if ((failed & ~(1 << facet)) === 0) bySet[facet]![columns[facet]![row]!]!++;
    }
    if (isLive && (failed & ~LIVE) === 0) live++;
    if (day > 0 && (failed & ~UPDATE) === 0) {
      for (const [choice, days] of choices) if (day >= today - days) updated[choice]++;
    }
  }
  const terms = byFacet((facet) => countTerms(table, facet, bySet[FACET_IDS.indexOf(facet)]!));
  return { rows: sortRows(table, rows, state), terms, live, updated };
}

/** For each combination of terms whether it has a chosen one; undefined where nothing is chosen. */
function passingSets(
  table: OpenTable,
  facet: FacetId,
  chosen: readonly string[],
): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const wanted = new Set(chosen);
  const terms = table.terms[facet].map(([id]) => wanted.has(id));
  return Uint8Array.from(table.sets[facet], (set) => (set.some((term) => terms[term]) ? 1 : 0));
}

function countTerms(table: OpenTable, facet: FacetId, bySet: Uint32Array): Uint32Array {
  const counts = new Uint32Array(table.terms[facet].length);
  table.sets[facet].forEach((set, index) => {
    for (const term of set) counts[term]! += bySet[index]!;
  });
  return counts;
}

function sortRows(table: OpenTable, rows: number[], state: SearchState): number[] {
  const sort = sortOf(state);
  if (sort === 'title') return rows.sort((a, b) => a - b);
  if (sort === 'updated')
    return rows.sort((a, b) => table.updated[b]! - table.updated[a]! || a - b);
  return rows;
}
