import type { ListedFacts } from '../../describe/listed-facts.ts';

/** What a card shows beyond the table: short texts in a fixed order, cheap to send. */
export type SearchCard = readonly [
  path: string,
  title: string,
  summary: string,
  modified: string,
  start: string,
  end: string,
];

/**
 * Cards in one file. A page of results needs up to twenty files, a catalogue one file for so many records: eight
 * cost about 1 kB for each result and an eighth of the files.
 */
export const CARDS_PER_FILE = 8;

/** The card of a record. */
export function searchCard(facts: ListedFacts): SearchCard {
  const { path, title, summary } = facts;
  const modified = facts.kind === 'dataset' ? (facts.modified ?? '') : '';
  const period = 'period' in facts ? facts.period : undefined;
  return [path, title, summary, modified, period?.start ?? '', period?.end ?? ''];
}

/** Cuts the cards, in the table's order, into files. */
export function cardFiles(cards: readonly SearchCard[]): SearchCard[][] {
  const files: SearchCard[][] = [];
  for (let start = 0; start < cards.length; start += CARDS_PER_FILE) {
    files.push(cards.slice(start, start + CARDS_PER_FILE));
  }
  return files;
}
