import type { Column } from '../../generated/types.ts';
import { cellText, type Cell } from './cell.ts';

/** A type of Table Schema. */
export type ColumnType = NonNullable<Column['type']>;

const INTEGER = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$|^(?:NaN|-?INF)$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** How the United Kingdom writes dates: day, month, year. Table Schema calls it a format of `date`. */
const BRITISH_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/;
const YEAR = /^\d{4}$/;
const YEAR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DURATION =
  /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const GEOPOINT = /^\[?\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)\s*\]?$/;
const BOOLEAN = /^(?:true|false|yes|no|y|n|t|f|1|0)$/i;

/** What fits each type. */
const FITS: Readonly<Record<ColumnType, (text: string, cell: Cell) => boolean>> = {
  integer: (text, cell) => (typeof cell === 'number' ? Number.isInteger(cell) : INTEGER.test(text)),
  number: (text, cell) => typeof cell === 'number' || NUMBER.test(text),
  boolean: (text, cell) => typeof cell === 'boolean' || BOOLEAN.test(text),
  date: (text) => isDate(text) || (isDateTime(text) && MIDNIGHT.test(text)),
  datetime: (text) => isDateTime(text) || isDate(text),
  time: isTime,
  year: (text) => YEAR.test(text),
  yearmonth: (text) => YEAR_MONTH.test(text),
  duration: (text) => DURATION.test(text),
  geopoint: isGeopoint,
  object: (text, cell) => isNested(cell, text, 'object'),
  geojson: (text, cell) => isNested(cell, text, 'object'),
  array: (text, cell) => isNested(cell, text, 'array'),
  string: () => true,
  list: () => true,
  any: () => true,
};

/**
 * Whether a value may stand in a column of a type of Table Schema (https://specs.frictionlessdata.io/table-schema/),
 * read kindly: entries name no format, so dates may also be day/month/year, and yes and no are booleans.
 */
export function matchesType(cell: Cell, type: ColumnType): boolean {
  return FITS[type](cellText(cell).trim(), cell);
}

/** A day that exists, year first or as the United Kingdom writes it. */
export function isDate(text: string): boolean {
  const iso = DATE.exec(text);
  if (iso) return isDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = BRITISH_DATE.exec(text);
  return british !== null && isDay(Number(british[3]), Number(british[2]), Number(british[1]));
}

/** A day and a time, with a `T` or a space between them. */
export function isDateTime(text: string): boolean {
  const split = text.search(/[T ]/);
  if (split === -1) return false;
  const time = text.slice(split + 1).replace(ZONE, '');
  return isDate(text.slice(0, split)) && isTime(time);
}

/** A time of day. */
export function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (!match) return false;
  const [, hours, minutes, seconds = '0'] = match;
  // A leap second is the sixtieth.
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) <= 60;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isGeopoint(text: string): boolean {
  const match = GEOPOINT.exec(text);
  return match !== null && Math.abs(Number(match[1])) <= 180 && Math.abs(Number(match[2])) <= 90;
}

function isNested(cell: Cell, text: string, kind: 'object' | 'array'): boolean {
  if (cell !== null && typeof cell === 'object') return cell.nested === kind;
  return (kind === 'object' ? /^\{.*\}$/s : /^\[.*\]$/s).test(text);
}
