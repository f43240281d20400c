/** `error` blocks a pull request; `warning` does not. */
export type Severity = 'error' | 'warning';

/** A value that a message may show; the message joins lists. */
export type ProblemArg = string | number | readonly string[];

/**
 * Something wrong with one file, as a value. The message table (`report/messages`) puts it in words, so that the
 * terminal, the pull request and the form say the same.
 */
export interface Problem {
  /** `<kind>/<what>`, for example `dataset/title-too-short`; each code has a help page. */
  readonly code: string;
  readonly severity: Severity;
  /** Path inside the catalogue folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  /** JSON Pointer of the value inside the file; empty for the whole file. */
  readonly path: string;
  readonly args: Readonly<Record<string, ProblemArg>>;
}

/** Orders problems by file, line, column, code and path, so that the same input always gives the same report. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.path, b.path)
  );
}

/** Compares by code unit: the order is the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
