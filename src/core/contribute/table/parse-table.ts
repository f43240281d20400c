import Papa from 'papaparse';

import { slugify } from '../../model/slugify.ts';
import { parseAnswer } from '../form/parse-answer.ts';
import { setAt, type Plain } from '../form/form-value.ts';
import { NAME_COLUMNS, readHeader, type ReadHeader, type TableColumn } from './table-columns.ts';
import { plural } from '../../model/plural.ts';

/** Somebody waits while a table is checked; harvest larger ones. */
export const MOST_ROWS = 500;

/** In characters: more than a table of so many rows needs. */
export const LONGEST_TABLE = 5_000_000;

/** One dataset of a table. */
export interface TableRow {
  /** Line in the table, the header being 1, where no cell has line breaks. */
  readonly number: number;
  readonly publisher: string;
  readonly slug: string;
  readonly value: Plain;
}

/** Something that is wrong with the table rather than with a dataset. */
export interface TableProblem {
  readonly number?: number;
  readonly words: string;
}

export interface ParsedTable {
  readonly rows: readonly TableRow[];
  readonly problems: readonly TableProblem[];
  /** Pointer of a field → the header of its column. */
  readonly headers: ReadonlyMap<string, string>;
}

/**
 * Reads a table of datasets: CSV with commas, semicolons or tabs, a header first. Empty cells say nothing; a list
 * has semicolons between its items.
 */
export function parseTable(text: string, columns: readonly TableColumn[]): ParsedTable {
  const problems: TableProblem[] = [];
  const fail = (words: string): ParsedTable => ({
    rows: [],
    problems: [{ words }],
    headers: new Map(),
  });
  if (text.length > LONGEST_TABLE) {
    return fail(`The table is larger than ${LONGEST_TABLE / 1e6} MB. Split it into several.`);
  }
  const parsed = Papa.parse<string[]>(text.trim(), { skipEmptyLines: 'greedy' });
  for (const { type, row } of parsed.errors) {
    if (type !== 'Quotes') continue;
    const words = 'A quotation mark is not closed, or is in the middle of a cell.';
    problems.push({ ...(row !== undefined && { number: row + 1 }), words });
  }
  const [header, ...lines] = parsed.data;
  if (!header || lines.length === 0) {
    return fail('The table needs a line of column names and at least one row below it.');
  }
  const names = header.map((name) => name.trim().toLowerCase());
  const read = header.map((name) => readHeader(name, columns));
  problems.push(...headerProblems(header, names, read));
  if (lines.length > MOST_ROWS) {
    const words = `The table has ${plural(lines.length, 'row')}; only the first ${MOST_ROWS} are read. Split it into several.`;
    problems.push({ words });
  }
  const rows = lines.slice(0, MOST_ROWS).map((cells, index) => {
    const number = index + 2;
    if (cells.length > header.length) {
      const words = `The row has ${plural(cells.length, 'cell')}, but the header has ${plural(header.length, 'column')}. Put cells with commas in quotation marks.`;
      problems.push({ number, words });
    }
    return readRow(number, cells.map(withoutGuard), names, read);
  });
  const headers = new Map(
    read.flatMap((one, index) => (one ? [[one.pointer, header[index]!.trim()] as const] : [])),
  );
  return { rows, problems, headers };
}

function headerProblems(
  header: readonly string[],
  names: readonly string[],
  read: readonly (ReadHeader | undefined)[],
): TableProblem[] {
  const problems: TableProblem[] = [];
  for (const [index, name] of names.entries()) {
    const shown = header[index]!.trim();
    if (names.indexOf(name) !== index) {
      problems.push({ words: `The column \`${shown}\` is there twice.` });
    } else if (!isName(name) && !read[index]) {
      const words = `There is no field \`${shown}\`. See the list of columns below; this column would be lost.`;
      problems.push({ words });
    }
  }
  if (!names.includes('publisher')) {
    problems.push({
      words: 'The column `publisher` is missing. Add it, with the id of each publisher.',
    });
  }
  return problems;
}

const isName = (name: string): boolean => (NAME_COLUMNS as readonly string[]).includes(name);

function readRow(
  number: number,
  cells: readonly string[],
  names: readonly string[],
  read: readonly (ReadHeader | undefined)[],
): TableRow {
  const cell = (name: string): string => (cells[names.indexOf(name)] ?? '').trim();
  const value: Plain = {};
  // By position, so that the second of a list is not put in before the first.
  const order = [...read.keys()].sort((a, b) =>
    (read[a]?.pointer ?? '').localeCompare(read[b]?.pointer ?? '', 'en', { numeric: true }),
  );
  for (const index of order) {
    const header = read[index];
    if (!header || names.indexOf(names[index]!) !== index) continue;
    const answer = parseAnswer(header.column.control, cells[index] ?? '', /[;\n]/);
    if (answer !== undefined) setAt(value, header.pointer, answer);
  }
  const slug = cell('slug') || slugify(String(value['title'] ?? ''));
  return { number, publisher: cell('publisher'), slug, value: withoutHoles(value) as Plain };
}

/** Spreadsheets put an apostrophe before text that looks like a formula. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

/** A row may leave out the first of a list and give the second. */
function withoutHoles(node: unknown): unknown {
  if (Array.isArray(node)) return node.filter((item) => item !== undefined).map(withoutHoles);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutHoles(value)]));
}
