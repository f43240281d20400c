import type { Problem } from '../report/problem.ts';

/**
 * Takes out what only the passing of time has brought back: the problems of an entry whose exception has expired. A
 * proposal that touches neither the entry nor that exception did not cause them and cannot mend them.
 * @param isChanged whether the proposal changes a file
 * @param isOld whether the list of exceptions had that exception before the proposal
 */
export function withoutExpired(
  problems: readonly Problem[],
  isChanged: (file: string) => boolean,
  isOld: (exception: Problem['args']) => boolean,
): readonly Problem[] {
  const expired = new Set<string>();
  for (const { code, file, args } of problems) {
    if (code !== 'register/exception-expired' || isChanged(file) || !isOld(args)) continue;
    expired.add(`${code} ${file}`).add(`${String(args['rule'])} ${file}`);
  }
  return problems.filter(({ code, file }) => !expired.has(`${code} ${file}`));
}
