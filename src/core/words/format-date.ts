/** How much of a date is known: `2026`, `2026-11` or `2026-11-03`. */
const PARTS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a year, month or day in words, as exactly as it is known: `3 November 2026`, `November 2026`, `2026`.
 * Anything else comes back unchanged.
 */
export function formatDate(date: string, language: string): string {
  const options = PARTS[date.length];
  const time = Date.parse(date);
  if (!options || Number.isNaN(time)) return date;
  const key = `${language} ${date.length}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formatters.set(key, formatter);
  }
  return formatter.format(time);
}
