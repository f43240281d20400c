import { dateRange } from '../../core/model/partial-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Earlier years are what programs write for "no date" (`0001-01-01`). The oldest real ones are from 1086. */
const EARLIEST_YEAR = 1000;

/** Milliseconds from here on are a time stamp; smaller numbers may be years or seconds. */
const SMALLEST_TIME_STAMP = 100_000_000_000;

const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?![\d/-])(?:[T\s].*)?$/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:$|[\s,])/;
const IN_WORDS =
  /(?:^|[\s,])(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?:$|[\s,])/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;

/**
 * A day, a month or a year as `2026-11-03`, `2026-11` or `2026`.
 * Takes ISO 8601 in its many forms, milliseconds since 1970, `3 November 2026`, `November 2026`, and `24/11/2026`
 * where only one reading is possible.
 * @returns undefined where the text is not a date or can be read in two ways
 */
export function normaliseDate(value: unknown): string | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text.length > 60) return undefined;
  if (/^\d{12,14}$/.test(text)) return fromNumber(Number(text));
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return toDate(iso[1]!, iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return fromDayFirst(dayFirst[1]!, dayFirst[2]!, dayFirst[3]!);
  const monthFirst = MONTH_FIRST.exec(text);
  const words = IN_WORDS.exec(text);
  if (monthFirst) return toDate(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]);
  return words ? toDate(words[3]!, monthNumber(words[2]!) ?? 'none', words[1]) : undefined;
}

function fromNumber(value: number): string | undefined {
  if (Number.isInteger(value) && value >= EARLIEST_YEAR && value <= 9999) return String(value);
  if (!(value >= SMALLEST_TIME_STAMP && value < 8.64e15)) return undefined;
  return normaliseDate(new Date(value).toISOString().slice(0, 10));
}

/** Day and month can only be told apart where one of them is above 12, or both are the same. */
function fromDayFirst(first: string, second: string, year: string): string | undefined {
  if (Number(first) > 12 || Number(first) === Number(second)) return toDate(year, second, first);
  return Number(second) > 12 ? toDate(year, first, second) : undefined;
}

function monthNumber(word: string): string | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}

function toDate(year: string, month?: string, day?: string): string | undefined {
  if (Number(year) < EARLIEST_YEAR) return undefined;
  const parts = [year, month, day].filter((part) => part !== undefined);
  const text = parts.map((part, index) => (index > 0 ? part.padStart(2, '0') : part)).join('-');
  return dateRange(text) === undefined ? undefined : text;
}
