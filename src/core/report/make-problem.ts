import type { Problem, ProblemArg } from '../model/problem.ts';
import { messages } from './messages/index.ts';

/** A problem before the message table has given it a severity. */
export interface ProblemDraft {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly args?: Readonly<Record<string, ProblemArg>>;
}

/** Completes a problem; a code without a message counts as an error, so that nothing slips through. */
export function makeProblem(draft: ProblemDraft): Problem {
  return {
    code: draft.code,
    severity: messages.get(draft.code)?.severity ?? 'error',
    file: draft.file,
    line: draft.line ?? 1,
    column: draft.column ?? 1,
    path: draft.path ?? '',
    args: draft.args ?? {},
  };
}
