import type { Problem } from './problem.ts';

/** Counts problems by what they do to a pull request. */
export function summariseProblems(problems: readonly Problem[]): {
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}
