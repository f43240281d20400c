import { rarityOf } from './rarity-of.ts';
import type { OpenTable } from './search-table.ts';

/** Where one concept of a query was found. */
export interface Hit {
  readonly row: number;
  /** How much of the record's text it is, whatever its rarity. */
  readonly score: number;
  /** Positions of the matching words in the record's text, which begins with the words of its title. */
  readonly positions: readonly number[];
  /** The record has the concept only by what it covers: it counts, but for half, and makes nothing less rare. */
  readonly implied?: boolean;
}

/** What is known of a query beyond the places of its words. */
export interface RankHints {
  /** Each gives a factor for a row: above 1 if the row suits the query, 1 if it says nothing. */
  readonly boosts?: readonly ((row: number) => number)[];
  /** Rows that the query names, as by an identifier. They stand first, in this order. */
  readonly exact?: readonly number[];
}

/** What an implied concept counts beside one that the record names. */
const IMPLIED = 0.5;

/** Above 1, rare words count more than they would by themselves: the frequent ones of a question then weigh little. */
const RARITY_POWER = 1.5;

/** A word in the title says more about a record than one in its text. */
const IN_TITLE = 2;

/** Records that are not current come later among their like. */
const NOT_CURRENT = 0.5;

/** Records with less than this share of the best one's evidence are not listed. */
const LEAST = 0.07;

/** Bits of a number that are safe to shift. */
const MOST_BITS = 31;

/**
 * Orders what the concepts of a query found, by evidence: how much of a record's text each concept is, times
 * the rarity of the concept in the register; twice as much for words in the title; all of it by the share of the query's
 * rarity that the record has. So a rare word counts more than several frequent ones, and no list of words decides.
 * Rows that the query names and exact titles come first; of the others, those with far less evidence than the best
 * are left out. The order is a function of the arguments alone.
 * @param found the hits of each concept
 * @returns rows, the best first
 */
export function rankRows(
  table: OpenTable,
  found: readonly (readonly Hit[])[],
  { boosts = [], exact = [] }: RankHints = {},
): number[] {
  const evidence = new Float64Array(table.rows);
  const covered = new Float64Array(table.rows);
  const inTitle = new Uint8Array(table.rows);
  const title = new Uint32Array(table.rows);
  const rows: number[] = [];
  for (const hits of found) {
    const having = hits.reduce((count, { implied }) => count + (implied === true ? 0 : 1), 0);
    const rarity = rarityOf(having, table.rows);
    const weight = rarity ** RARITY_POWER;
    for (const { row, score, positions, implied } of hits) {
      if (covered[row] === 0) rows.push(row);
      const length = Math.min(table.titleWords[row]!, MOST_BITS);
      let here = 0;
      for (const position of positions) if (position < length) here |= 1 << position;
      if (here !== 0) inTitle[row]!++;
      title[row]! |= here;
      evidence[row]! += score * weight * (here === 0 ? 1 : IN_TITLE);
      covered[row]! += rarity * (implied === true ? IMPLIED : 1);
    }
  }
  let best = 0;
  const first = new Uint8Array(table.rows);
  for (const row of rows) {
    evidence[row]! *= covered[row]!;
    if (table.state(row) !== 'current') evidence[row]! *= NOT_CURRENT;
    best = Math.max(best, evidence[row]!);
    const whole = 2 ** Math.min(table.titleWords[row]!, MOST_BITS) - 1;
    if (inTitle[row] === found.length && title[row] === whole) first[row] = 1;
  }
  const named = new Set(exact);
  const kept = rows.filter(
    (row) => !named.has(row) && (first[row] === 1 || evidence[row]! >= best * LEAST),
  );
  // After the cut, so that what is understood of a query moves records and hides none.
  for (const row of kept) for (const boost of boosts) evidence[row]! *= boost(row);
  kept.sort((a, b) => first[b]! - first[a]! || evidence[b]! - evidence[a]! || a - b);
  return [...named, ...kept];
}
