import { EVERY_MEANING, leastLevel, RISK_WEIGHT, type MeaningCode } from './meaning.ts';
import type { EntryChange, Unlisted } from './review-report.ts';

/** How many entries have changes of each meaning, the riskiest meanings first. */
export function countMeanings(changes: readonly EntryChange[]): Unlisted['meanings'] {
  const counts = new Map<MeaningCode, number>();
  for (const { meanings } of changes) {
    for (const code of new Set(meanings.map((one) => one.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return EVERY_MEANING.filter((code) => counts.has(code))
    .toSorted((a, b) => RISK_WEIGHT[leastLevel(b)] - RISK_WEIGHT[leastLevel(a)])
    .map((code) => ({ code, count: counts.get(code)! }));
}
