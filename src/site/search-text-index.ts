import { gunzipSync, gzipSync } from 'node:zlib';
import type { SearchText } from '../core/explore/search/search-text.ts';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Records on their way to Pagefind at once; it takes them in the order they are sent. */
const BATCH = 500;

/** What the browser loads, without Pagefind's own pages and styles and its copies of the records. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_meta|index\/.*|wasm\..*)$/;

/** One row in this many is checked. */
const CHECKED = 97;

/** The words of a record, and those that say less about it. */
export type IndexedText = Pick<SearchText, 'words' | 'weakWords'>;

/** Beside 1 for a word of title, keywords or summary. */
const WEAK = 0.3;

/**
 * Lets Pagefind index one text per row. A result's id is its row number, in hexadecimal after the language: see {@link
 * numberPages}.
 * @throws if Pagefind fails, or its metadata is not as expected
 */
export async function buildTextIndex(
  texts: readonly IndexedText[],
  language: string,
): Promise<IndexFile[]> {
  if (texts.length === 0) return [];
  const [primary = language] = language.toLowerCase().split('-');
  try {
    const { index, errors } = await createIndex({ forceLanguage: primary });
    if (!index) throw new Error(`The text index could not be started: ${errors.join('; ')}`);
    await addTexts(index, texts, primary);
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`The text index failed: ${failures.join('; ')}`);
    const meta = numberPages(files, texts.length, primary);
    const ownWasm = files.some(({ path }) => path === `wasm.${primary}.pagefind`);
    return files
      .filter(({ path }) => WANTED.test(path) && !(ownWasm && path === 'wasm.unknown.pagefind'))
      .map((file) => (file.path === meta.path ? meta : file));
  } finally {
    await close();
  }
}

async function addTexts(
  index: PagefindIndex,
  texts: readonly IndexedText[],
  language: string,
): Promise<void> {
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const added = await Promise.all(
      batch.map((text, offset) =>
        index.addHTMLFile({ url: `/${start + offset}`, content: pageOf(text, language) }),
      ),
    );
    const failures = added.flatMap(({ errors }) => errors);
    if (failures.length > 0) throw new Error(`The text index failed: ${failures.join('; ')}`);
  }
}

/** Words are letters and digits alone, so nothing needs escaping. */
function pageOf({ words, weakWords }: IndexedText, language: string): string {
  const weak = `<p data-pagefind-weight="${WEAK}">${weakWords.join(' ')}</p>`;
  return `<html lang="${language}"><body><p>${words.join(' ')}</p>${weak}</body></html>`;
}

/**
 * Pagefind names its pages by hashes, which are most of what a first search fetches (3.5 bytes a record that no
 * compression makes smaller). They only name its copies of the records, which we do not publish; so row numbers of
 * the same length take their place, which compress to nearly nothing and tell the browser the row.
 * @returns the metadata file with row numbers
 * @throws if the pages are not all there, or not in the order of our rows
 */
function numberPages(files: readonly IndexFile[], rows: number, language: string): IndexFile {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind wrote no metadata');
  const fragments = new Map(files.map((file) => [file.path, file]));
  const unpack = ({ content }: IndexFile): string => gunzipSync(content).toString('latin1');
  let row = 0;
  const numbered = unpack(meta).replace(
    new RegExp(`${language}_([0-9a-f]{7,})`, 'g'),
    (id, hash: string) => {
      // After the pages come the chunks of the index, which keep their names.
      if (row === rows) return id;
      if (row % CHECKED === 0 || row === rows - 1) {
        const fragment = fragments.get(`fragment/${id}.pf_fragment`);
        if (!fragment || !unpack(fragment).includes(`"url":"/${row}"`)) {
          throw new Error(
            'Pagefind orders its pages in a new way: a search would name wrong records.',
          );
        }
      }
      return `${language}_${(row++).toString(16).padStart(hash.length, '0')}`;
    },
  );
  if (row !== rows) throw new Error(`Pagefind knows ${row} of ${rows} records`);
  return { path: meta.path, content: gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 }) };
}
