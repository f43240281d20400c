/** One column of a dump, in the words of Table Schema. */
export interface DumpColumn<Item> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number';
  /** What is in it, in one plain sentence. */
  readonly description: string;
  /** A cell; lists are joined by semicolons, which no id, keyword or question has. */
  readonly value: (item: Item) => string | number | undefined;
}

/** A table, column by column, cells computed. */
export interface DumpTable {
  readonly columns: readonly Omit<DumpColumn<never>, 'value'>[];
  /** In the order of the columns; undefined where nothing is known. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** Computes a table. Text that is half a character pair becomes U+FFFD, so that all forms of a dump say the same. */
export function computeTable<Item>(
  columns: readonly DumpColumn<Item>[],
  items: readonly Item[],
): DumpTable {
  return {
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: items.map((item) =>
      columns.map(({ value }) => {
        const cell = value(item);
        return typeof cell === 'string' ? cell.toWellFormed() : cell;
      }),
    ),
  };
}

/** Joins a list for a cell; nothing for an empty one. */
export function joined(items: readonly string[] | undefined): string | undefined {
  return items?.length ? items.join(';') : undefined;
}

/** The ids of things, joined for a cell. */
export function joinedIds(things: readonly { readonly id: string }[]): string | undefined {
  return joined(things.map(({ id }) => id));
}
