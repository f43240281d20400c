import { compareText } from '../model/compare-text.ts';
import type { ProblemCode } from './messages/index.ts';
import type { ProblemArg, Severity } from './messages/message.ts';

/**
 * Something wrong with one file, as a value. What it means in words is the business of the message table
 * (`messages/`), so that the terminal, the pull request and the form say the same.
 */
export interface Problem {
  /** Each has a message and a help page. */
  readonly code: ProblemCode;
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

/** Errors before warnings, and otherwise in their order. */
export function errorsFirst<Told extends Pick<Problem, 'severity'>>(
  problems: readonly Told[],
): Told[] {
  return problems.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ severity }: Pick<Problem, 'severity'>): number => (severity === 'error' ? 0 : 1);

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
