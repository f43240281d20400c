import type { Problem } from '../model/problem.ts';
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
  const message = messages.get(problem.code);
  const help = `/help/problems/${problem.code}/`;
  if (!message) return { what: `There is a problem: ${problem.code}.`, fix: '', help };
  return { what: message.what(problem.args), fix: message.fix(problem.args), help };
}
