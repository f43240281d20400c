/** The parts of an ISO 8601 duration, in order, with the unit names of `Intl.NumberFormat`. */
const PARTS =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** Writes an ISO 8601 duration in words: `PT5M` → `5 minutes`. Anything else comes back unchanged. */
export function describeDuration(duration: string, language: string): string {
  const match = PARTS.exec(duration);
  if (!match) return duration;
  const words = UNITS.flatMap((unit, index) => {
    const amount = match[index + 1];
    if (amount === undefined) return [];
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return [format.format(Number(amount))];
  });
  return words.length === 0 ? duration : new Intl.ListFormat(language).format(words);
}
