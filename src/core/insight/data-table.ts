/** A small table of text: what an extract or a publisher's file holds, and what a recipe works on. */
export interface DataTable {
  readonly columns: readonly string[];
  /** Each has as many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The place of a column; undefined where there is none. */
export function columnAt({ columns }: DataTable, name: string): number | undefined {
  const at = columns.indexOf(name);
  return at === -1 ? undefined : at;
}
