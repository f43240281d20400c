import type { Column } from '../../generated/types.ts';
import type { NamedFile } from '../named-files.ts';
import { prune } from '../prune.ts';

/** The model's types, as schema.org names them; what is not here is read as text. */
const DATA_TYPES: Readonly<Partial<Record<NonNullable<Column['type']>, string>>> = {
  number: 'sc:Float',
  integer: 'sc:Integer',
  year: 'sc:Integer',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  datetime: 'sc:DateTime',
};

/** Describes the columns of a table as a record set, each field read from the column of its name. */
export function describeRecordSet(
  { file, name: source }: NamedFile,
  columns: readonly Column[],
): object {
  const id = `${source}-rows`;
  const keys = columns.flatMap(({ key }, index) => (key ? [fieldId(id, columns, index)] : []));
  return prune({
    '@type': 'cr:RecordSet',
    '@id': id,
    name: id,
    description: file.title,
    key: keys.map((key) => ({ '@id': key })),
    field: columns.map(({ name, title, type, description, unit }, index) =>
      prune({
        '@type': 'cr:Field',
        '@id': fieldId(id, columns, index),
        name,
        alternateName: title,
        description,
        unitText: unit,
        dataType: (type && DATA_TYPES[type]) ?? 'sc:Text',
        source: { fileObject: { '@id': source }, extract: { column: name } },
      }),
    ),
  });
}

/** Unique in the file, and a valid relative IRI whatever the column is called. */
function fieldId(recordSet: string, columns: readonly Column[], index: number): string {
  const { name } = columns[index]!;
  const isFirst = columns.findIndex((column) => column.name === name) === index;
  const safe = encodeURIComponent(name.toWellFormed());
  return `${recordSet}/${isFirst ? safe : `${safe}-${index + 1}`}`;
}
