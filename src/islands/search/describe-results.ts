import type { SearchState } from '../../core/explore/search/search-state.ts';
import { element } from './element.ts';
import type { Found } from './find-rows.ts';

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

/** Says which words were corrected or left out. */
export function describeReplaced(q: string, found: Found | undefined): Node[] {
  if (!found || found.rows.length === 0 || found.replaced.size === 0) return [];
  const missing = [...found.replaced].filter(([, instead]) => instead === undefined);
  if (missing.length === found.replaced.size) {
    const list = missing.map(([word]) => `“${word}”`).join(', ');
    return [element('p', {}, `No record contains ${list}. These records have your other words.`)];
  }
  let words = q;
  for (const [word, instead = ''] of found.replaced) words = replaceWord(words, word, instead);
  const shown = element('strong', {}, words.replace(/\s+/g, ' ').trim());
  return [element('p', {}, 'Showing results for “', shown, `”; no results for “${q}”.`)];
}

/** Replaces one word with another, whatever its case; if accents prevent that, returns the new word alone. */
function replaceWord(text: string, word: string, instead: string): string {
  const at = text.toLowerCase().indexOf(word);
  return at < 0 ? instead : text.slice(0, at) + instead + text.slice(at + word.length);
}
