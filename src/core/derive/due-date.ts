import { durationInDays } from '../model/duration.ts';

const DAY = 86_400_000;

/**
 * The day by which data with this frequency should have changed again.
 * @param modified a year, month or day; a year or month counts to its end
 * @param duration ISO 8601, such as `P1M`; durations under a day count as a day
 * @returns YYYY-MM-DD, or undefined if either is not known
 */
export function computeDueDate(
  modified: string | undefined,
  duration: string | undefined,
): string | undefined {
  const days = duration === undefined ? undefined : durationInDays(duration);
  if (modified === undefined || days === undefined) return undefined;
  const end = endOf(modified);
  if (Number.isNaN(end)) return undefined;
  return new Date(end + Math.max(1, Math.ceil(days)) * DAY).toISOString().slice(0, 10);
}

/** The last day of a year, month or day, as a time in milliseconds. */
function endOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year!, month ?? 12, 0) : Date.UTC(year!, month! - 1, day);
}
