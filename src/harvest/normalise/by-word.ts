/**
 * Turns a table around, so that each word leads to what it stands for.
 * @param table what words stand for → the words, with `|` between them
 */
export function byWord<Meaning extends string>(
  table: Readonly<Partial<Record<Meaning, string>>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(table) as [Meaning, string][];
  return new Map(
    entries.flatMap(([meaning, words]) => words.split('|').map((word) => [word, meaning] as const)),
  );
}
