import { escapeControl } from '../../report/escape.ts';
import { plural } from '../../model/plural.ts';

/** A value of a table: as the file has it, nested ones as their JSON text. */
export type Cell = string | number | boolean | null | NestedCell;

/** An object or a list inside a cell. */
export interface NestedCell {
  readonly nested: 'object' | 'array';
  readonly text: string;
}

/** The first rows of a file. */
export interface PreviewTable {
  readonly names: readonly string[];
  /** Each as long as `names`. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether the format distinguishes text from numbers, as JSON and Parquet do and CSV does not. */
  readonly typed: boolean;
}

/** A longer value is cut where it is shown; in UTF-16 units. */
const LONGEST_SHOWN = 200;

/** A longer nested value is not even kept. */
const LONGEST_NESTED = 2000;

/** Makes a cell of any value from a JSON or Parquet reader. */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : isoText(value);
  if (ArrayBuffer.isView(value)) return `${value.byteLength} bytes`;
  return { nested: Array.isArray(value) ? 'array' : 'object', text: nestedText(value) };
}

/** Whether a cell says nothing. */
export function isEmpty(cell: Cell): cell is null | '' {
  return cell === null || cell === '';
}

/** The whole value as text. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.text : String(cell);
}

/**
 * A text of a stranger's file as people may see it: line breaks as an arrow, control and direction characters
 * by their code, a long one cut with a word of how much is missing.
 */
export function shownText(text: string, longest = LONGEST_SHOWN): string {
  const kept =
    text.length > longest ? text.slice(0, longest).replace(/[\ud800-\udbff]$/, '') : text;
  const more = text.length - kept.length;
  const visible = escapeControl(kept.replace(/\r\n?|\n/g, ' ↵ ').toWellFormed());
  return more > 0 ? `${visible}… (${plural(more, 'more character')})` : visible;
}

/** Midnight in UTC is how dates without a time arrive. */
function isoText(date: Date): string {
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}

function nestedText(value: unknown): string {
  try {
    const text = JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'bigint' ? String(inner) : inner,
    );
    return text.slice(0, LONGEST_NESTED);
  } catch {
    // Nested more deeply than the machine can follow.
    return '(too deeply nested to show)';
  }
}
