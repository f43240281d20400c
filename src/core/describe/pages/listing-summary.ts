import { count } from '../../words/site-words.ts';
import type { ListingPage } from '../listing.ts';

/** `240 records, A to Z, page 2 of 3`, or `The first 100 of 240 records, A to Z`. */
export function listingSummary(
  { records, page, pages, total }: ListingPage,
  language: string,
): string {
  const all = count(total, 'record', 'records', language);
  if (isCut({ records, page, pages, total }))
    return `The first ${records.length} of ${all}, A to Z`;
  return `${all}, A to Z${pages > 1 ? `, page ${page} of ${pages}` : ''}`;
}

/** Whether the list ends with its first page though there is more. */
export function isCut({ records, pages, total }: ListingPage): boolean {
  return pages === 1 && records.length < total;
}
