/** How an extract is made from the publisher's file: operations in order, each a map with one key. No code. */
export type Recipe = readonly Operation[];

export interface Operation {
  /** Keeps these columns, in this order. */
  readonly select?: readonly string[];
  /** Keeps rows by the value of one column. */
  readonly filter?: Filter;
  /** Old name → new name. */
  readonly rename?: Readonly<Record<string, string>>;
  /** One row for each combination of the values of `by`, with the sums of other columns. */
  readonly group?: { readonly by: readonly string[]; readonly sum: readonly string[] };
  readonly sort?: { readonly by: string; readonly order?: 'ascending' | 'descending' };
  /** Keeps the first rows. */
  readonly limit?: number;
  /** Adds a column: one divided by another. */
  readonly ratio?: {
    readonly of: string;
    readonly to: string;
    readonly as: string;
    readonly decimals?: number;
  };
}

/** A row stays where every condition holds. */
export interface Filter {
  readonly column: string;
  readonly equals?: string | number;
  readonly in?: readonly (string | number)[];
  readonly min?: string | number;
  readonly max?: string | number;
}
