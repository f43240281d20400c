import { compareText } from '../model/compare-text.ts';
import type { DataTable } from './data-table.ts';
import { addDecimals, readNumber } from './decimal.ts';
import { makeFilter } from './filter-rows.ts';
import type { Operation, Recipe } from './recipe.ts';
import { RecipeError } from './recipe-error.ts';

/** Of a ratio that does not say. */
const RATIO_DECIMALS = 3;

/**
 * Makes an extract from a publisher's table. The same table and recipe give the same extract, on every machine and in
 * a reader's browser.
 * @throws RecipeError where an operation names a column that is not there, or meets a cell that is not a number
 */
export function runRecipe(source: DataTable, recipe: Recipe): DataTable {
  return recipe.reduce((table, operation, index) => {
    const [name, ...more] = Object.keys(operation) as (keyof Operation)[];
    if (name === undefined || more.length > 0) {
      throw new RecipeError(`Operation ${index + 1} of the recipe must have exactly one name.`);
    }
    return new Step(table, `Operation ${index + 1} (${name})`).run(operation);
  }, source);
}

/** One operation on one table. */
class Step {
  private readonly table: DataTable;
  private readonly at: string;

  constructor(table: DataTable, at: string) {
    this.table = table;
    this.at = at;
  }

  run(operation: Operation): DataTable {
    const { select, filter, rename, group, sort, limit, ratio } = operation;
    if (select) return this.select(select);
    if (filter) return this.filter(filter);
    if (rename) return this.rename(rename);
    if (group) return this.group(group);
    if (sort) return this.sort(sort);
    if (limit !== undefined) return { ...this.table, rows: this.table.rows.slice(0, limit) };
    if (ratio) return this.ratio(ratio);
    throw new RecipeError(`${this.at}: there is no such operation.`);
  }

  private select(names: readonly string[]): DataTable {
    const places = names.map((name) => this.place(name));
    return {
      columns: this.distinct(names),
      rows: this.table.rows.map((row) => places.map((place) => row[place] ?? '')),
    };
  }

  private filter(filter: NonNullable<Operation['filter']>): DataTable {
    const place = this.place(filter.column);
    const holds = makeFilter(filter);
    const rows = this.table.rows.filter((row, index) => {
      const verdict = holds(row[place] ?? '');
      if (verdict === 'not-a-number') throw this.notNumber(filter.column, index, row[place]);
      return verdict;
    });
    return { ...this.table, rows };
  }

  private rename(names: Readonly<Record<string, string>>): DataTable {
    for (const old of Object.keys(names)) this.place(old);
    const columns = this.table.columns.map((name) =>
      Object.hasOwn(names, name) ? names[name]! : name,
    );
    return { ...this.table, columns: this.distinct(columns) };
  }

  private group({ by, sum }: NonNullable<Operation['group']>): DataTable {
    const [keys, values] = [by, sum].map((names) => names.map((name) => this.place(name)));
    const groups = new Map<string, (readonly string[])[]>();
    for (const row of this.table.rows) {
      const key = JSON.stringify(keys!.map((place) => row[place]));
      const rows = groups.get(key) ?? [];
      groups.set(key, rows);
      rows.push(row);
    }
    const rows = [...groups.values()].map((members) => [
      ...keys!.map((place) => members[0]![place] ?? ''),
      ...values!.map((place, index) => this.add(members, place, sum[index]!)),
    ]);
    return { columns: this.distinct([...by, ...sum]), rows };
  }

  private add(rows: readonly (readonly string[])[], place: number, name: string): string {
    const cells = rows.map((row) => row[place] ?? '');
    const total = addDecimals(cells);
    if (total !== undefined) return total;
    const odd = cells.find((cell) => readNumber(cell) === undefined);
    throw this.notNumber(
      name,
      this.table.rows.findIndex((row) => row[place] === odd),
      odd,
    );
  }

  private sort({ by, order = 'ascending' }: NonNullable<Operation['sort']>): DataTable {
    const place = this.place(by);
    const keyed = this.table.rows.map((row) => ({ row, number: readNumber(row[place] ?? '') }));
    const isNumeric = keyed.every(({ number }) => number !== undefined);
    const sign = order === 'descending' ? -1 : 1;
    keyed.sort((a, b) =>
      isNumeric
        ? sign * (a.number! - b.number!)
        : sign * compareText(a.row[place] ?? '', b.row[place] ?? ''),
    );
    return { ...this.table, rows: keyed.map(({ row }) => row) };
  }

  private ratio({
    of,
    to,
    as,
    decimals = RATIO_DECIMALS,
  }: NonNullable<Operation['ratio']>): DataTable {
    const [top, bottom] = [this.place(of), this.place(to)];
    const rows = this.table.rows.map((row, index) => {
      const [a, b] = [readNumber(row[top] ?? ''), readNumber(row[bottom] ?? '')];
      if (a === undefined) throw this.notNumber(of, index, row[top]);
      if (b === undefined || b === 0) throw this.notNumber(to, index, row[bottom]);
      return [...row, (a / b).toFixed(decimals)];
    });
    return { columns: this.distinct([...this.table.columns, as]), rows };
  }

  private place(name: string): number {
    const place = this.table.columns.indexOf(name);
    if (place !== -1) return place;
    const known = this.table.columns.slice(0, 20).map((column) => `“${column.slice(0, 60)}”`);
    throw new RecipeError(
      `${this.at}: there is no column “${name}”. The columns are ${known.join(', ')}.`,
    );
  }

  private distinct(columns: readonly string[]): readonly string[] {
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice === undefined) return columns;
    throw new RecipeError(`${this.at}: two columns would have the name “${twice}”.`);
  }

  private notNumber(column: string, index: number, cell = ''): RecipeError {
    const said = cell.trim() === '' ? 'empty' : `“${cell.slice(0, 60)}”`;
    return new RecipeError(
      `${this.at}: column “${column}” of row ${index + 1} must be a number that can be used here, but is ${said}.`,
    );
  }
}
