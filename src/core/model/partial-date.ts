const DAY = 86_400_000;

/** The first and last day that a year, a month or a day can mean, as milliseconds in UTC. */
export interface DateRange {
  readonly first: number;
  readonly last: number;
}

/** Reads `2026`, `2026-11` or `2026-11-03`; undefined if the day does not exist. */
export function dateRange(text: string): DateRange | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? undefined : Number(parts[2]);
  const day = parts[3] === undefined ? undefined : Number(parts[3]);
  const first = utc(year, (month ?? 1) - 1, day ?? 1);
  const last = month === undefined ? utc(year, 11, 31) : utc(year, month - (day ? 1 : 0), day ?? 0);
  // A day that does not exist rolls over into the next month.
  if (day !== undefined && new Date(first).getUTCDate() !== day) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  return { first, last };
}

/** Whole days from one time to another, both in milliseconds. */
export function daysBetween(from: number, to: number): number {
  return Math.floor((to - from) / DAY);
}

/** `Date.UTC` reads years below 100 as 1900 and later. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}
