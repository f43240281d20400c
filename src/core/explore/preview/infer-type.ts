import { cellText, isEmpty, type Cell } from './cell.ts';
import { isDate, isDateTime, isTime, matchesType, type ColumnType } from './match-type.ts';

/** `01234` is a code, not a number: as a number it would lose its zero. */
const LEADING_ZERO = /^[+-]?0\d/;

type Guess = readonly [ColumnType, (text: string, cell: Cell) => boolean];

/** From the narrowest; what fits every value first is the type. */
const OF_TEXT: readonly Guess[] = [
  ['boolean', (text) => /^(?:true|false)$/i.test(text)],
  ['integer', (text) => !LEADING_ZERO.test(text) && matchesType(text, 'integer')],
  ['number', (text) => !LEADING_ZERO.test(text) && matchesType(text, 'number')],
  ['date', isDate],
  ['datetime', (text) => isDate(text) || isDateTime(text)],
  ['time', isTime],
  ['yearmonth', (text) => matchesType(text, 'yearmonth')],
];

/** A file that distinguishes text from numbers is trusted; only dates have no type there. */
const OF_VALUES: readonly Guess[] = [
  ['boolean', (_text, cell) => typeof cell === 'boolean'],
  ['integer', (_text, cell) => Number.isInteger(cell)],
  ['number', (_text, cell) => typeof cell === 'number'],
  ...OF_TEXT.slice(3).map(([type, fits]): Guess => [
    type,
    (text, cell) => typeof cell === 'string' && fits(text, cell),
  ]),
  ['object', (_text, cell) => isNested(cell, 'object')],
  ['array', (_text, cell) => isNested(cell, 'array')],
];

/**
 * Guesses the type of a column, by the names of Table Schema, from values that were read: the narrowest that fits
 * every one. `any` where there are none, `string` where nothing narrower fits.
 * @param typed whether the file itself tells text from numbers
 */
export function inferType(cells: readonly Cell[], typed: boolean): ColumnType {
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (filled.length === 0) return 'any';
  const found = (typed ? OF_VALUES : OF_TEXT).find(([, fits]) =>
    filled.every((cell) => fits(cellText(cell).trim(), cell)),
  );
  return found?.[0] ?? 'string';
}

function isNested(cell: Cell, kind: 'object' | 'array'): boolean {
  return cell !== null && typeof cell === 'object' && cell.nested === kind;
}
