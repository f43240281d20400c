import type { ChangedPath, EntryChange } from '../../core/review/review-report.ts';
import type { CommentFacts } from './comment.ts';

type Change = ChangedPath['change'];

/**
 * Whether a report speaks of exactly the files that GitHub says have changed, each changed in the same way.
 * A rename is a removal and an addition.
 * @param root the catalogue folder from the root of the repository
 * @returns why not, in words of our own; undefined if it does
 */
export function comparePaths(
  { changes, otherPaths }: { changes: readonly EntryChange[]; otherPaths: readonly ChangedPath[] },
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
  const known = new Map<string, Change>(
    files.flatMap(({ path, previous, change }) =>
      previous === undefined
        ? [[path, change] as const]
        : [[previous, 'removed'] as const, [path, 'added'] as const],
    ),
  );
  const isSame =
    told.size === known.size && [...known].every(([path, change]) => told.get(path) === change);
  return isSame ? undefined : 'The report is not about the files that differ.';
}
