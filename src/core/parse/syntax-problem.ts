import type { ProblemArg } from '../report/messages/message.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** A problem of one text, before it is given a file, a severity and a line. */
export interface SyntaxProblem {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly args: Readonly<Record<string, ProblemArg>>;
}
