import type { Problem } from './problem.ts';
import type { ProblemArg } from './messages/message.ts';
import { messages, type ProblemCode } from './messages/index.ts';

/** A problem before the message table has given it a severity. */
export interface ProblemDraft {
  readonly code: ProblemCode;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly args?: Readonly<Record<string, ProblemArg>>;
}

/** Completes a problem: its severity comes from the message table. */
export function makeProblem(draft: ProblemDraft): Problem {
  return {
    code: draft.code,
    severity: messages[draft.code].severity,
    file: draft.file,
    line: draft.line ?? 1,
    column: draft.column ?? 1,
    path: draft.path ?? '',
    args: draft.args ?? {},
  };
}
