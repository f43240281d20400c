import type { RequestAnswers } from '../../core/request/describe-request.ts';

/** One set of answers per record; nothing leaves the browser. */
const keyOf = (record: string): string => `register:request:${record}`;

/** Browsers may refuse storage; then nothing is kept. */
export function saveAnswers(record: string, answers: RequestAnswers): boolean {
  try {
    localStorage.setItem(keyOf(record), JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

/** The answers from last time, if they have the right form. */
export function loadAnswers(record: string): RequestAnswers | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(record)) ?? 'null') as unknown;
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
    localStorage.removeItem(keyOf(record));
  } catch {
    // Then there is nothing to remove.
  }
}
