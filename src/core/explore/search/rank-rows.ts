import type { OpenTable } from './search-table.ts';

/** Where one concept of a query was found. */
export interface Hit {
  readonly row: number;
  /** The text engine's own score. */
  readonly score: number;
  /** Positions of the matching words in the record's text, which begins with the words of its title. */
  readonly positions: readonly number[];
}

/** What is known of a query beyond the places of its words. */
export interface RankHints {
  /** Each gives a factor for a row: above 1 if the row suits the query, 1 if it says nothing. */
  readonly boosts?: readonly ((row: number) => number)[];
  /** Rows that the query names, as by an identifier. They stand first, in this order. */
  readonly exact?: readonly number[];
}

/** How many of several words a record must have to be listed: two of three, three of four, four of five. */
const MOST = 2 / 3;

/** Records that are not current come later among equals. */
const NOT_CURRENT = 0.5;

/**
 * Orders what the concepts of a query found. Records with all of them come first, then those with most; if none
 * has most, those with as many as any has, so that one odd word never empties the page. Among equals: the exact
 * title, a title that begins so, a title with all words, then the text engine's score.
 * @param found the hits of each concept
 * @returns rows, the best first
 */
export function rankRows(
  table: OpenTable,
  found: readonly (readonly Hit[])[],
  { boosts = [], exact = [] }: RankHints = {},
): number[] {
  const matched = new Uint8Array(table.rows);
  const inTitle = new Uint8Array(table.rows);
  const covered = new Uint32Array(table.rows);
  const score = new Float64Array(table.rows);
  const rows: number[] = [];
  let best = 0;
  for (const hits of found) {
    for (const hit of hits) {
      const { row } = hit;
      if (matched[row]!++ === 0) rows.push(row);
      if (matched[row]! > best) best = matched[row]!;
      score[row]! += hit.score;
      const length = Math.min(table.titleWords[row]!, 31);
      let title = 0;
      for (const position of hit.positions) if (position < length) title |= 1 << position;
      if (title !== 0) inTitle[row]!++;
      covered[row]! |= title;
    }
  }
  const needed = Math.min(best, Math.ceil(found.length * MOST - 1e-9));
  const kept = rows.filter((row) => matched[row]! >= needed);
  const tier = (row: number): number => {
    if (inTitle[row]! < found.length) return 0;
    const title = covered[row]!;
    if (title === 2 ** Math.min(table.titleWords[row]!, 31) - 1) return 3;
    const start = 2 ** found.length - 1;
    return (title & start) === start ? 2 : 1;
  };
  const tiers = new Uint8Array(table.rows);
  const fit = new Float64Array(table.rows).fill(1);
  for (const row of kept) {
    tiers[row] = tier(row);
    if (table.state(row) !== 'current') score[row]! *= NOT_CURRENT;
    for (const boost of boosts) fit[row]! *= boost(row);
  }
  kept.sort(
    (a, b) =>
      matched[b]! - matched[a]! ||
      fit[b]! - fit[a]! ||
      tiers[b]! - tiers[a]! ||
      score[b]! - score[a]! ||
      a - b,
  );
  return [...new Set([...exact, ...kept])];
}
