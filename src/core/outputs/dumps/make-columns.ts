import type { FieldPlan } from '../../describe/field-plan.ts';
import type { DumpColumn } from './table.ts';

/** What a column holds: text, unless it says otherwise. */
export type Cell<Item> =
  ((item: Item) => string | undefined) | Pick<DumpColumn<Item>, 'type' | 'value'>;

/** Columns that every record has, and that are in no field of an entry. */
export const RECORD_COLUMNS = {
  id: 'Publisher and slug.',
  page: 'Its page in the register.',
  publisher_id: 'The id of its publisher.',
};

/** A table of fields whose columns have these names. */
type FieldTable<Name extends string> = Readonly<
  Record<
    string,
    Omit<FieldPlan, 'columns'> & { readonly columns?: { readonly [Column in Name]?: string } }
  >
>;

/** What is in each column of a table of fields, by the names of the columns. */
export function columnsOf<Name extends string>(fields: FieldTable<Name>): Record<Name, string> {
  const columns = Object.values(fields).map((plan) => plan.columns);
  return Object.assign({}, ...columns) as Record<Name, string>;
}

/**
 * Makes the columns of a dump. A column without a cell does not compile, nor does a cell without a column.
 * @param about what is in each column, in one plain sentence
 * @param cells the columns in the order in which they are published, which stays
 */
export function makeColumns<Item, Name extends string>(
  about: Readonly<Record<Name, string>>,
  cells: { readonly [Column in NoInfer<Name>]: Cell<Item> },
): DumpColumn<Item>[] {
  return (Object.entries(cells) as [Name, Cell<Item>][]).map(([name, cell]) => ({
    name,
    description: about[name],
    ...(typeof cell === 'function' ? { type: 'string', value: cell } : cell),
  }));
}
