import Papa from 'papaparse';

import { present } from '../../../model/present.ts';
import { shownText } from '../cell.ts';
import { decodeText, type DecodedText } from '../decode-text.ts';
import { ROWS_READ } from '../limits.ts';
import { NoPreview, REASONS } from '../preview-words.ts';
import { sniffContent } from '../sniff-content.ts';
import { tabulateRows, type TabulatedRows } from '../tabulate-rows.ts';
import type { FileStart, ReadTable } from './start-of-file.ts';

/** Names of separators other than the one in the format's name. */
const SEPARATORS: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/**
 * Reads the start of a table of text, whose first line names the columns.
 * @throws NoPreview if it is something else, or nothing
 */
export function readTable({ bytes, whole }: FileStart, kind: 'csv' | 'tsv'): ReadTable {
  const sniffed = sniffContent(bytes);
  if (sniffed) throw new NoPreview(REASONS.notThat(kind, sniffed));
  const decoded = decodeText(bytes);
  const text = decoded.text.replace(/^\ufeff/, '');
  const { data, meta } = Papa.parse<string[]>(text, {
    ...(kind === 'tsv' ? { delimiter: '\t' } : { delimitersToGuess: [',', ';', '\t', '|'] }),
    skipEmptyLines: true,
    // The header, the rows, and one more, which shows that there are more or was cut off.
    preview: ROWS_READ + 2,
  });
  // The last line may be cut anywhere. If it is the only line, it is shown anyway.
  const ended = whole || data.length > ROWS_READ + 1;
  const lines = ended || data.length < 2 ? data : data.slice(0, -1);
  const found = tabulateRows(lines);
  if (!found) throw new NoPreview(REASONS.noHeader);
  return {
    table: found.table,
    total: whole && data.length <= ROWS_READ + 1 ? data.length - 1 : undefined,
    notes: present([
      ...encodingNotes(decoded),
      kind === 'csv' &&
        meta.delimiter in SEPARATORS &&
        `Values are separated by ${SEPARATORS[meta.delimiter]!}, not commas.`,
      ...formNotes(found),
    ]),
  };
}

/** What to say of an encoding that programs do not expect. */
export function encodingNotes({ encoding }: DecodedText): string[] {
  if (encoding === 'UTF-8') return [];
  return encoding === 'UTF-16'
    ? ['The text is UTF-16, which many programs do not expect.']
    : [
        'The text is not UTF-8. It was read as Windows-1252, which older spreadsheets write, so accents and signs such as £ may be wrong.',
      ];
}

function formNotes({ ragged, repeated, unnamed, table }: TabulatedRows): string[] {
  const rows = table.rows.length;
  const names = repeated.slice(0, 5).map((name) => `“${shownText(name, 80)}”`);
  return present([
    ragged > 0 &&
      `${ragged} of the ${rows} rows read have more or fewer values than there are column names.`,
    names.length > 0 && `More than one column has the name ${names.join(', ')}.`,
    unnamed === 1 && 'One column has no name.',
    unnamed > 1 && `${unnamed} columns have no name.`,
  ]);
}
