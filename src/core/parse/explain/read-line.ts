/** A line of YAML, taken apart without asking what the lines around it mean. */
export interface ReadLine {
  /** Offset of the first character of the line. */
  readonly offset: number;
  readonly text: string;
  /** Indentation, dashes, name and colon, with the space after them. */
  readonly start: string;
  /** What stands after them, without white space at its end. */
  readonly value: string;
}

const START = /^\s*(?:- +)*(?:(?:"[^"]*" *|'[^']*' *|[^\s:"'#](?:[^:\n]|:(?=\S))*):(?: +|$))?/;

/** Reads the line in which an offset lies. */
export function readLine(text: string, offset: number): ReadLine {
  const first = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', first);
  const line = text.slice(first, end === -1 ? text.length : end);
  const start = START.exec(line)?.[0] ?? '';
  return { offset: first, text: line, start, value: line.slice(start.length).trimEnd() };
}
