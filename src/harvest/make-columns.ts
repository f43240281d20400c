import type { Column } from '../core/generated/types.ts';
import { cutText, plainLine } from './normalise/plain-text.ts';
import type { ColumnWords } from './source-words.ts';

/** The limit of the schema. */
const MOST_COLUMNS = 500;

/** Types of Table Schema by the names that portals give them: Opendatasoft, Socrata, Esri, CKAN's DataStore. */
const TYPES: Readonly<Record<string, NonNullable<Column['type']>>> = {
  text: 'string',
  string: 'string',
  url: 'string',
  email: 'string',
  phone: 'string',
  html: 'string',
  esrifieldtypestring: 'string',
  esrifieldtypeglobalid: 'string',
  esrifieldtypeguid: 'string',
  number: 'number',
  numeric: 'number',
  double: 'number',
  float: 'number',
  decimal: 'number',
  money: 'number',
  percent: 'number',
  esrifieldtypedouble: 'number',
  esrifieldtypesingle: 'number',
  int: 'integer',
  integer: 'integer',
  int4: 'integer',
  bigint: 'integer',
  esrifieldtypeinteger: 'integer',
  esrifieldtypesmallinteger: 'integer',
  esrifieldtypeoid: 'integer',
  checkbox: 'boolean',
  boolean: 'boolean',
  bool: 'boolean',
  date: 'date',
  datetime: 'datetime',
  timestamp: 'datetime',
  calendar_date: 'datetime',
  fixed_timestamp: 'datetime',
  floating_timestamp: 'datetime',
  esrifieldtypedate: 'datetime',
  geo_point_2d: 'geopoint',
  geo_shape: 'geojson',
  point: 'geojson',
  multipoint: 'geojson',
  line: 'geojson',
  multiline: 'geojson',
  polygon: 'geojson',
  multipolygon: 'geojson',
};

/** The data dictionary, each name once; undefined where the source has none. */
export function makeColumns(words: readonly ColumnWords[]): [Column, ...Column[]] | undefined {
  const columns = new Map<string, Column>();
  for (const word of words) {
    const name = plainLine(word.name);
    if (name === '' || name.length > 120 || columns.has(name)) continue;
    if (columns.size === MOST_COLUMNS) break;
    const title = cutText(plainLine(word.title ?? ''), 120);
    const description = cutText(plainLine(word.description ?? ''), 1000);
    const unit = plainLine(word.unit ?? '');
    const type = TYPES[(word.type ?? '').toLowerCase()];
    columns.set(name, {
      name,
      ...(title !== '' && title !== name && { title }),
      ...(type !== undefined && { type }),
      ...(unit !== '' && unit.length <= 60 && { unit }),
      ...(description !== '' && { description }),
    });
  }
  return columns.size === 0 ? undefined : ([...columns.values()] as [Column, ...Column[]]);
}
