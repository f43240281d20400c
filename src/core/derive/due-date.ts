/** Days in the parts of an ISO 8601 duration; months and years by their longest, so that nothing is called late too early. */
const DAYS: Readonly<Record<string, number>> = { Y: 366, M: 31, W: 7, D: 1 };

/**
 * The day by which data with a given frequency should have changed again.
 * @param modified a year, month or day; a year or month counts to its end
 * @param duration ISO 8601, such as `P1M`; durations under a day count as a day
 * @returns YYYY-MM-DD, or undefined where either is not known
 */
export function computeDueDate(
  modified: string | undefined,
  duration: string | undefined,
): string | undefined {
  if (modified === undefined || duration === undefined) return undefined;
  const end = endOf(modified);
  if (Number.isNaN(end)) return undefined;
  const [datePart = ''] = duration.slice(1).split('T');
  let days = 0;
  for (const [, count, unit] of datePart.matchAll(/(\d+)([YMWD])/g))
    days += Number(count) * DAYS[unit!]!;
  return new Date(end + Math.max(1, days) * 86_400_000).toISOString().slice(0, 10);
}

/** The last day of a year, month or day, as a time in milliseconds. */
function endOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year!, month ?? 12, 0) : Date.UTC(year!, month! - 1, day);
}
