import { durationInDays } from '../../model/duration.ts';

const DAY = 86_400_000;

/** After how many missed rounds what was seen says nothing of today: one can be late, two are a monitor that stopped. */
const INTERVALS = 2;

/** When a thing was looked at, as a page carries it. */
export interface SeenTimes {
  /** ISO 8601 instant. */
  readonly checked: string;
  /** Until when what was seen counts as today's state: an instant. */
  readonly until: string;
}

/**
 * Until when a check counts: two intervals later.
 * @param checked ISO 8601 instant
 * @param interval ISO 8601 duration
 * @returns undefined where either cannot be read; the page then says when it was, and nothing of now
 */
export function computeSeenTimes(checked: string, interval: string): SeenTimes | undefined {
  const days = durationInDays(interval);
  const time = Date.parse(checked);
  if (days === undefined || Number.isNaN(time)) return undefined;
  const until = new Date(time + INTERVALS * days * DAY);
  if (Number.isNaN(until.getTime())) return undefined;
  return { checked, until: `${until.toISOString().slice(0, 19)}Z` };
}

/** What a reader's clock makes of a check. */
export type Age = 'current' | 'old' | 'future';

/**
 * Judges a check by the reader's clock. A clock set before the check is wrong: the check is then in its future.
 * @param now milliseconds since 1970
 */
export function judgeAge({ checked, until }: SeenTimes, now: number): Age {
  const [from, to] = [Date.parse(checked), Date.parse(until)];
  // Clocks differ by minutes; one that is a whole day behind is not set.
  if (Number.isNaN(from) || now < from - DAY) return 'future';
  return now <= to ? 'current' : 'old';
}

/** Units of the time that has passed, each used from its own length on. */
const UNITS = [
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1440],
] as const;

/** How long ago a check was, in words: `20 minutes ago`, `yesterday`. */
export function describeAgo(checked: string, now: number, language: string): string {
  const passed = Math.max(0, now - Date.parse(checked));
  const [unit, length] = UNITS.find(([, size]) => passed >= size) ?? UNITS[2];
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return passed < length ? 'just now' : words.format(-Math.floor(passed / length), unit);
}
