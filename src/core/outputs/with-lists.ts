import { jsonText } from './render-json.ts';

/**
 * A file of JSON: an object with lists whose entries are JSON already, one a line: one tree of 20,000 records would not fit in
 * memory beside the rest.
 */
export function withLists(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, readonly string[]>>,
): string {
  const start = jsonText(head).slice(0, -1);
  const written = Object.entries(lists).map(
    ([name, entries]) => `,\n"${name}":[\n${entries.join(',\n')}\n]`,
  );
  return `${start}${written.join('')}}\n`;
}
