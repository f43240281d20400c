import { entryIdentity } from '../../core/review/compare-registers.ts';
import type { ChangedPath, ReviewReport } from '../../core/review/review-report.ts';
import type { CommentFacts } from './comment.ts';
import { changedPaths } from './complete-report.ts';

type Change = ChangedPath['change'];

/**
 * Whether a report speaks of exactly the files that GitHub says have changed, each changed in the same way. Those that a
 * long report only counts have to be as many.
 * @param root the catalogue folder from the root of the repository
 * @returns why not, in words of our own; undefined if it does
 */
export function comparePaths(
  { changes, otherPaths, unlisted }: Pick<ReviewReport, 'changes' | 'otherPaths' | 'unlisted'>,
  { pull, files }: CommentFacts,
  root: string,
): string | undefined {
  if (files.length !== pull.fileCount) {
    return `GitHub lists ${files.length} of the ${pull.fileCount} files that differ.`;
  }
  const told = new Map<string, Change>([
    ...changes.map(({ file, change }) => [`${root}/${file}`, change] as const),
    ...otherPaths.map(({ path, change }) => [path, change] as const),
  ]);
  if (told.size !== changes.length + otherPaths.length) return 'The report names a file twice.';
  const known = changedPaths(files);
  const left = [...known].filter(([path]) => !told.has(path));
  const isEntry = ([path, change]: (typeof left)[number]): boolean => {
    const file = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    return (
      entryIdentity({ path, ...(file !== undefined && { file }), change, isRegular: true }) !==
      undefined
    );
  };
  const entries = left.filter(isEntry).length;
  const isSame =
    [...told].every(([path, change]) => known.get(path) === change) &&
    entries === (unlisted?.changes ?? 0) &&
    left.length - entries === (unlisted?.otherPaths ?? 0);
  return isSame ? undefined : 'The report is not about the files that differ.';
}
