import type { Problem } from '../core/report/problem.ts';
import { UserError } from '../core/model/user-error.ts';

/**
 * Stops a command to which entries that cannot be read would look as if they were gone, well, or no longer due.
 * @throws UserError if there is an error among the problems
 */
export function requireSound(problems: readonly Problem[]): void {
  const broken = problems.filter(({ severity }) => severity === 'error').length;
  if (broken > 0) throw new UserError(`The catalogue has ${broken} errors: npm run check`);
}
