/**
 * A number with its noun: `1 error`, `6,000 errors`. The one place that decides, so that no message says `1 errors`.
 * @param many if it is not `one` with an s
 */
export function plural(number: number, one: string, many = `${one}s`, language = 'en-GB'): string {
  return `${number.toLocaleString(language)} ${number === 1 ? one : many}`;
}
