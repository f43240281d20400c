import type { FormControl, FormField } from '../form/form-field.ts';
import { BY_HAND } from '../form/form-sections.ts';

/** A column of the table in which several datasets are described at once, one to a row. */
export interface TableColumn {
  /** Header: the path of the field with dots, `1` for the first of several: `distributions.1.url`. */
  readonly name: string;
  /** JSON pointer, `*` for a position. */
  readonly pointer: string;
  readonly control: FormControl;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
}

/** Columns that say whose record it is and what it is called, rather than what it says. */
export const NAME_COLUMNS = ['publisher', 'slug'] as const;

/** Every column that a table may have, from the questions of the form. */
export function listTableColumns(fields: readonly FormField[]): TableColumn[] {
  return fields.flatMap((field) => {
    if (BY_HAND.some((name) => field.pointer.split('/')[1] === name)) return [];
    if (field.fields) return listTableColumns(field.fields);
    const { pointer, control, label, hint, required } = field;
    const name = pointer.slice(1).replaceAll('/', '.').replaceAll('*', '1');
    const isNeeded = required && !pointer.slice(1).includes('/');
    return [{ name, pointer, control, label, hint, required: isNeeded }];
  });
}

/** A header that was understood. */
export interface ReadHeader {
  readonly column: TableColumn;
  /** Pointer with positions, counted from 0. */
  readonly pointer: string;
}

/** More of one kind of thing in one row than anybody describes in a table. */
const LAST_POSITION = 50;

/** Finds the column that a header means; capitals and spaces do not count. */
export function readHeader(
  header: string,
  columns: readonly TableColumn[],
): ReadHeader | undefined {
  const parts = header.trim().toLowerCase().split('.');
  const positions = parts.filter((part) => /^\d+$/.test(part)).map(Number);
  if (positions.some((position) => position < 1 || position > LAST_POSITION)) return undefined;
  const name = parts.map((part) => (/^\d+$/.test(part) ? '1' : part)).join('.');
  const column = columns.find((one) => one.name.toLowerCase() === name);
  if (!column) return undefined;
  const left = [...positions];
  const pointer = column.pointer.replaceAll('*', () => String((left.shift() ?? 1) - 1));
  return { column, pointer };
}
