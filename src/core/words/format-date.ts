import { once } from '../model/once.ts';

/** How much of a date is known: `2026`, `2026-11` or `2026-11-03`. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = once((language: string) =>
  once(
    (length: number) => new Intl.DateTimeFormat(language, { ...PARTS[length], timeZone: 'UTC' }),
  ),
);

/**
 * Writes a year, month or day in words, as exactly as it is known: `3 November 2026`, `November 2026`, `2026`.
 * Anything else comes back unchanged.
 */
export function formatDate(date: string, language: string): string {
  const time = Date.parse(date);
  if (!PARTS[date.length] || Number.isNaN(time)) return date;
  return formatters(language)(date.length).format(time);
}
