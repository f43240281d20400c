import type { RequestAnswers } from '../../core/request/describe-request.ts';
import { forgetValue, inThisBrowser, keepValue, keptValue } from '../kept-values.ts';

/** One set of answers per record; nothing leaves the browser. */
const nameOf = (record: string): string => `request:${record}`;

/** Browsers may refuse storage; then nothing is kept. */
export function saveAnswers(record: string, answers: RequestAnswers): boolean {
  try {
    keepValue(nameOf(record), answers, inThisBrowser());
    return true;
  } catch {
    return false;
  }
}

/** The answers from last time, if they have the right form. */
export function loadAnswers(record: string): RequestAnswers | undefined {
  try {
    const kept = keptValue(nameOf(record), inThisBrowser());
    if (typeof kept !== 'object' || kept === null) return undefined;
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string[]] =>
          Array.isArray(entry[1]) && entry[1].every((value) => typeof value === 'string'),
      ),
    );
  } catch {
    return undefined;
  }
}

export function clearAnswers(record: string): void {
  try {
    forgetValue(nameOf(record), inThisBrowser());
  } catch {
    // Then there is nothing to remove.
  }
}
