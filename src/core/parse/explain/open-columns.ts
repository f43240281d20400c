import { readLine, type ReadLine } from './read-line.ts';

/**
 * The columns in which a line may start, as the lines above it say: those of the fields and list items that are
 * still open. Counted from 1, the innermost first.
 */
export function openColumns(text: string, { offset }: ReadLine): string[] {
  const columns: number[] = [];
  let least = Infinity;
  for (let at = offset; at > 0 && least > 1;) {
    const { offset: start, text: line } = readLine(text, at - 1);
    at = start;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = line.search(/\S/);
    const dashes = /^\s*((?:- +)*)/.exec(line)![1]!;
    const found = [indent + 1];
    for (const { 0: dash } of dashes.matchAll(/- +/g)) found.unshift(found[0]! + dash.length);
    columns.push(...found.filter((column) => column < least));
    least = Math.min(least, indent + 1);
  }
  return columns.map(String);
}
