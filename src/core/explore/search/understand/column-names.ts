import type { ListedFacts } from '../../../describe/listed-facts.ts';
import { foldPlural, splitWords } from '../words.ts';

/** The columns of the datasets that list them: `search/<version>/columns.json`. */
export interface ColumnNames {
  readonly rows: readonly number[];
  /** For each of these rows its columns: the name, and what it is called in plain words if that differs. */
  readonly columns: readonly (readonly (readonly [name: string, title?: string])[])[];
}

/** A row whose columns have words of a query. */
export interface FoundColumns {
  readonly row: number;
  /** Columns that have one of the words. */
  readonly columns: readonly (readonly [name: string, title?: string])[];
}

/** Beginnings that are shorter say nothing. */
const SHORTEST_BEGINNING = 3;

/** Collects the columns; rows as in the table. */
export function listColumns(listed: readonly ListedFacts[]): ColumnNames {
  const having = listed.flatMap((facts, row) =>
    facts.kind === 'dataset' && facts.columns.length > 0 ? [{ row, columns: facts.columns }] : [],
  );
  return {
    rows: having.map(({ row }) => row),
    columns: having.map(({ columns }) =>
      columns.map(({ name, title }) => (title === undefined ? [name] : [name, title])),
    ),
  };
}

/** Finds rows by the names of their columns: those whose columns have most of the words first. */
export function findColumns(
  words: readonly string[],
  { rows, columns }: ColumnNames,
): FoundColumns[] {
  const wanted = [...new Set(words.map(foldPlural))];
  const found = rows.flatMap((row, index) => {
    const matches = columns[index]!.map((column) => {
      const own = splitWords(column.join(' ').replaceAll('_', ' ')).map(foldPlural);
      return { column, has: wanted.filter((word) => own.some((other) => isWord(other, word))) };
    }).filter(({ has }) => has.length > 0);
    if (matches.length === 0) return [];
    const covered = new Set(matches.flatMap(({ has }) => has)).size;
    matches.sort((a, b) => b.has.length - a.has.length);
    return [{ row, columns: matches.map(({ column }) => column), covered }];
  });
  const most = found.reduce((best, { covered }) => Math.max(best, covered), 0);
  return found
    .filter(({ covered }) => covered === most)
    .sort((a, b) => a.columns.length - b.columns.length || a.row - b.row)
    .map(({ row, columns: own }) => ({ row, columns: own }));
}

function isWord(other: string, word: string): boolean {
  return other === word || (word.length >= SHORTEST_BEGINNING && other.startsWith(word));
}
