import type { Found } from '../../core/explore/search/find-rows.ts';
import { withoutFilters, type SearchState } from '../../core/explore/search/search-state.ts';
import { address } from './draw-chips.ts';
import { element } from './element.ts';

/**
 * `84 records for “house prices”, page 2 of 5`
 * @param written the total, formatted in the reader's language
 */
export function describeCount(
  written: string,
  total: number,
  { q, page, inColumns }: SearchState,
  pages: number,
): string {
  const records = `${total === 0 ? 'No' : written} ${total === 1 ? 'record' : 'records'}`;
  const asked = q === '' ? '' : `${inColumns ? ' with columns' : ''} for “${q}”`;
  return `${records}${asked}${page > 1 ? `, page ${page} of ${pages}` : ''}`;
}

/** Says that a query had no word in it. */
export function describeEmpty(q: string): Node[] {
  const said = `“${q}” has no word to search for, so nothing was asked. These are all records.`;
  return [element('p', {}, said)];
}

/** Says which words no record contains, and offers those that may have been meant. */
export function describeMissing(state: SearchState, found: Found | undefined): Node[] {
  if (!found || found.rows.length === 0 || found.missing.length === 0) return [];
  const { missing, suggestion: q, corrected } = found;
  const words = `No record contains ${missing.map((word) => `“${word}”`).join(' or ')}.`;
  const rest = corrected ? '' : ' These records have your other words.';
  if (q === undefined) return [element('p', {}, words + rest)];
  const href = address({ ...withoutFilters(state), q });
  const link = element('a', { href, 'data-search-link': 'suggestion' }, q);
  const after = corrected ? '”? These records are about that.' : '”?';
  return [element('p', {}, `${words}${rest} Did you mean “`, link, after)];
}
