/**
 * Today in a time zone, as YYYY-MM-DD. The register's dates are days as people write them, so the reader of a
 * check wants the local day rather than UTC's.
 */
export function today(timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date());
}
