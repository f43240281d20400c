import type { ProblemArg } from '../model/problem.ts';

/** A problem of one text, before it gets a file, a severity and a line. */
export interface SyntaxProblem {
  readonly code: string;
  readonly offset: number;
  readonly args: Readonly<Record<string, ProblemArg>>;
}
