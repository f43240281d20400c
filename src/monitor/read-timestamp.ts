/** A clock further ahead than this is wrong, not in another time zone. */
const FURTHEST_AHEAD = 86_400_000;

/** 2001: smaller numbers count something else. */
const EARLIEST_SECONDS = 1_000_000_000;
const EARLIEST_MILLISECONDS = 1_000_000_000_000;

const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Reads a time from a service: ISO 8601, the date of an HTTP header (RFC 9110, 5.6.7), or seconds or milliseconds since
 * 1970. Without a zone it counts as UTC, which never makes British data look older than it is; a day alone counts until
 * its end.
 * @param now milliseconds since 1970
 * @returns milliseconds since 1970; undefined if the value is not a time, or far in the future
 */
export function readTimestamp(value: unknown, now: number): number | undefined {
  const time = parse(value);
  return time === undefined || Number.isNaN(time) || time > now + FURTHEST_AHEAD ? undefined : time;
}

function parse(value: unknown): number | undefined {
  if (typeof value === 'number') {
    if (value >= EARLIEST_MILLISECONDS) return value;
    return value >= EARLIEST_SECONDS ? value * 1000 : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{10,13}(\.\d+)?$/.test(text)) return parse(Number(text));
  if (HTTP_DATE.test(text)) return Date.parse(text);
  if (!ISO.test(text)) return undefined;
  if (text.length === 10) return Date.parse(`${text}T23:59:59Z`);
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return Date.parse(/(Z|[+-]\d{2}:\d{2})$/.test(iso) ? iso : `${iso}Z`);
}
