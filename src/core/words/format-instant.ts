import { once } from '../model/once.ts';

/** Making a formatter costs a hundred times more than using one. */
const formatterOf = once(
  (language: string) =>
    new Intl.DateTimeFormat(language, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'UTC',
    }),
);

/**
 * Writes an instant in words, to the minute and marked as UTC, because a page does not know where its reader is.
 * `2026-11-25T01:00:00Z` → `25 November 2026 at 01:00 UTC`. Anything else comes back unchanged.
 */
export function formatInstant(instant: string, language: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  return `${formatterOf(language).format(time)} UTC`;
}
