import { plural } from '../model/plural.ts';
import type { Problem } from './problem.ts';
import { summariseProblems } from './summarise-problems.ts';

/** `6,000 files checked: 2 errors, 1 warning.` */
export function summaryLine(problems: readonly Problem[], files: number): string {
  const { errors, warnings } = summariseProblems(problems);
  const checked = `${plural(files, 'file')} checked`;
  if (problems.length === 0) return `${checked}: no problems.`;
  return `${checked}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}
