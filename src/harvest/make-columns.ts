import type { Column } from '../core/generated/types.ts';
import { byWord } from './normalise/by-word.ts';
import { cutText, plainLine } from './normalise/plain-text.ts';
import type { ColumnWords } from './source-words.ts';

/** The limit of the schema. */
const MOST_COLUMNS = 500;

/** Types of Table Schema by the names that portals give them: Opendatasoft, Socrata, Esri, CKAN's DataStore. */
const TYPES = byWord<NonNullable<Column['type']>>({
  string:
    'text|string|url|email|phone|html|esrifieldtypestring|esrifieldtypeglobalid|esrifieldtypeguid',
  number:
    'number|numeric|double|float|decimal|money|percent|esrifieldtypedouble|esrifieldtypesingle',
  integer:
    'int|integer|int4|bigint|esrifieldtypeinteger|esrifieldtypesmallinteger|esrifieldtypeoid',
  boolean: 'checkbox|boolean|bool',
  date: 'date',
  datetime: 'datetime|timestamp|calendar_date|fixed_timestamp|floating_timestamp|esrifieldtypedate',
  geopoint: 'geo_point_2d',
  geojson: 'geo_shape|point|multipoint|line|multiline|polygon|multipolygon',
});

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
    const type = TYPES.get((word.type ?? '').toLowerCase());
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
