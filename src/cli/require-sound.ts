import type { Problem } from '../core/report/problem.ts';
import { UserError } from '../core/model/user-error.ts';
import { plural } from '../core/model/plural.ts';

/**
 * Stops the command if any entry is broken; otherwise it would treat unreadable entries as deleted, healthy or no longer
 * due.
 * @throws UserError if a problem is an error
 */
export function requireSound(problems: readonly Problem[]): void {
  const broken = problems.filter(({ severity }) => severity === 'error').length;
  if (broken > 0)
    throw new UserError(`The catalogue has ${plural(broken, 'error')}: npm run check`);
}
