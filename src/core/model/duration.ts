/**
 * Days in each calendar part of a duration. Months and years count at their longest, so that nothing is called late too
 * early.
 */
const DAYS: Readonly<Record<string, number>> = { Y: 366, M: 31, W: 7, D: 1 };

/** Days in each part after the `T`. */
const DAYS_OF_TIME: Readonly<Record<string, number>> = { H: 1 / 24, M: 1 / 1440, S: 1 / 86_400 };

/**
 * The length of an ISO 8601 duration in days: `P1M` → 31, `PT12H` → 0.5. It covers the whole numbers that the schemas
 * allow, so a library is not needed.
 * @returns undefined if the text is not such a duration
 */
export function durationInDays(duration: string): number | undefined {
  const [whole, time, more] = duration.split('T');
  if (!whole?.startsWith('P') || more !== undefined) return undefined;
  const days = sum(whole.slice(1), DAYS);
  const timeDays = time === undefined ? 0 : sum(time, DAYS_OF_TIME);
  const empty = whole === 'P' && time === undefined;
  if (empty || time === '' || days === undefined || timeDays === undefined) return undefined;
  return days + timeDays;
}

function sum(text: string, units: Readonly<Record<string, number>>): number | undefined {
  let total = 0;
  let read = 0;
  for (const [part, count, unit] of text.matchAll(/(\d{1,9})([A-Z])/g)) {
    const days = units[unit!];
    if (days === undefined) return undefined;
    total += Number(count) * days;
    read += part.length;
  }
  return read === text.length ? total : undefined;
}
