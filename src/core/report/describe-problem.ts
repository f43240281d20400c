import type { Problem } from './problem.ts';
import { messages } from './messages/index.ts';

/** A problem in words. Plain text with user values as they are: each reporter escapes it for its target. */
export interface ProblemText {
  readonly what: string;
  readonly fix: string;
  /** Site path of the help page, without the base path. */
  readonly help: string;
}

/** Says in words what is wrong and how to put it right. */
export function describeProblem(problem: Problem): ProblemText {
  const { what, fix } = messages[problem.code];
  const help = `/help/problems/${problem.code}/`;
  return { what: what(problem.args), fix: fix(problem.args), help };
}
