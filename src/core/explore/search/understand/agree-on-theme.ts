import type { OpenTable } from '../search-table.ts';

/** Fewer rows agree by chance. */
const FEWEST = 4;

/**
 * What a bare word means, by evidence: most records with `tube` are about transport and a few about the tubes that
 * measure air, so a record counts more, the more of the others share a theme with it.
 * @param rows what the word found
 * @returns a factor for rows, from 1 to 2
 */
export function agreeOnTheme(rows: readonly number[], table: OpenTable): (row: number) => number {
  if (rows.length < FEWEST) return () => 1;
  const having = new Float64Array(table.terms.theme.length);
  for (const row of rows) for (const theme of themesOf(row, table)) having[theme]! += 1;
  const share = table.sets.theme.map((set) =>
    set.reduce((most, theme) => Math.max(most, having[theme]! / rows.length), 0),
  );
  return (row) => 1 + share[table.columns.theme[row]!]! ** 2;
}

function themesOf(row: number, { sets, columns }: OpenTable): readonly number[] {
  return sets.theme[columns.theme[row]!]!;
}
