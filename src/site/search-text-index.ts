import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';

/** Records on their way to Pagefind at once; it takes them in the order in which they are sent. */
const BATCH = 500;

/** What the browser loads: neither Pagefind's own pages and styles, nor its copies of the records. */
const WANTED = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_meta|index\/.*|wasm\..*)$/;

/** A row to check in every so many. */
const CHECKED = 97;

/**
 * Lets Pagefind index one text for each row. Its page order is the row order, so that a result needs no table to
 * find its row: in the browser, a search for nothing lists the results' ids in that order.
 * @throws if Pagefind fails, or its page order is not ours
 */
export async function buildTextIndex(
  texts: readonly string[],
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
    checkOrder(files, texts.length, primary);
    const ownWasm = files.some(({ path }) => path === `wasm.${primary}.pagefind`);
    return files.filter(
      ({ path }) => WANTED.test(path) && !(ownWasm && path === 'wasm.unknown.pagefind'),
    );
  } finally {
    await close();
  }
}

async function addTexts(
  index: PagefindIndex,
  texts: readonly string[],
  language: string,
): Promise<void> {
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const added = await Promise.all(
      batch.map((content, offset) =>
        index.addCustomRecord({ url: `/${start + offset}`, content, language }),
      ),
    );
    const failures = added.flatMap(({ errors }) => errors);
    if (failures.length > 0) throw new Error(`The text index failed: ${failures.join('; ')}`);
  }
}

/** Compares the order of pages in Pagefind's metadata with the row numbers in its copies of the records. */
function checkOrder(files: readonly IndexFile[], rows: number, language: string): void {
  const unpack = ({ content }: IndexFile): string => gunzipSync(content).toString('latin1');
  const pageId = new RegExp(`${language}_[0-9a-f]{7,}`, 'g');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const ids = meta ? (unpack(meta).match(pageId) ?? []).slice(0, rows) : [];
  for (let row = 0; row < rows; row += row === rows - 1 ? 1 : Math.min(CHECKED, rows - 1 - row)) {
    const fragment = byPath.get(`fragment/${ids[row]}.pf_fragment`);
    if (!fragment || !unpack(fragment).includes(`"url":"/${row}"`)) {
      throw new Error(
        'Pagefind orders its pages in a new way: the search table would name wrong records.',
      );
    }
  }
}
