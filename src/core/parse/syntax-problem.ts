import type { ProblemArg } from '../report/messages/message.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** A problem of one text, before it gets a file, a severity and a line. */
export interface SyntaxProblem {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly args: Readonly<Record<string, ProblemArg>>;
}
