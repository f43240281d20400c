/** What a file is by its first bytes, in words that fit "not CSV but …". */
export type Sniffed =
  | 'nothing'
  | 'a web page'
  | 'an XML file'
  | 'a JSON file'
  | 'a ZIP archive or a spreadsheet'
  | 'a packed (gzip) file'
  | 'a PDF document'
  | 'a Parquet file'
  | 'a database file'
  | 'a file that is not text';

/** First bytes of binary files. */
const MAGIC: readonly (readonly [string, Sniffed])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or a spreadsheet'],
  ['\u001f\u008b', 'a packed (gzip) file'],
  ['%PDF-', 'a PDF document'],
  ['PAR1', 'a Parquet file'],
  ['SQLite format 3\u0000', 'a database file'],
];

/** Enough for a declaration and a comment before the first tag. */
const LOOKED_AT = 1024;

/**
 * Tells what a file is that may not be what its entry says.
 * @param bytes the start of the file
 * @returns undefined for plain text, which may be a table
 */
export function sniffContent(bytes: Uint8Array): Sniffed | undefined {
  // One character for each byte, whatever the encoding.
  const start = String.fromCharCode(...bytes.subarray(0, LOOKED_AT));
  const binary = MAGIC.find(([magic]) => start.startsWith(magic));
  if (binary) return binary[1];
  const isUtf16 = /^(\u00ff\u00fe|\u00fe\u00ff)/.test(start);
  const text = (isUtf16 ? start.slice(2).replaceAll('\u0000', '') : start)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (text === '') return 'nothing';
  if (text.includes('\u0000')) return 'a file that is not text';
  if (/^<(!doctype\s+html|html|head|body|script)\b/i.test(text)) return 'a web page';
  if (/^<(\?xml|!--|!doctype)/i.test(text)) {
    return /<(!doctype\s+html|html)\b/i.test(text) ? 'a web page' : 'an XML file';
  }
  // A list of lists or objects, or an object with a key: a column name begins otherwise.
  if (/^(\{\s*["}]|\[\s*[[{\]])/.test(text)) return 'a JSON file';
  return undefined;
}
