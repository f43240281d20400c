import { entryIdentity } from '../../core/review/compare-registers.ts';
import type { ChangedPath, EntryChange, ReviewReport } from '../../core/review/review-report.ts';
import type { CommentFacts } from './comment.ts';

/**
 * Adds to a report the changed files that it only counts, as GitHub lists them. What they mean is not known one by one,
 * so they stand there without a meaning.
 * @param report about the files that GitHub lists, as `comparePaths` says
 * @param root the catalogue folder from the root of the repository
 */
export function completeReport(
  report: ReviewReport,
  { files }: Pick<CommentFacts, 'files'>,
  root: string,
): ReviewReport {
  if (!report.unlisted) return report;
  const told = new Set([
    ...report.changes.map(({ file }) => `${root}/${file}`),
    ...report.otherPaths.map(({ path }) => path),
  ]);
  const changes: EntryChange[] = [...report.changes];
  const otherPaths: ChangedPath[] = [...report.otherPaths];
  for (const [path, change] of changedPaths(files)) {
    if (told.has(path)) continue;
    const file = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
    const other = { path, ...(file !== undefined && { file }), change, isRegular: true };
    const identity = entryIdentity(other);
    if (!identity) otherPaths.push(other);
    else {
      const { kind, id } = identity;
      changes.push({ file: file!, kind, id, title: id, change, meanings: [] });
    }
  }
  const unlisted = { ...report.unlisted, changes: 0, otherPaths: 0 };
  return { ...report, changes, otherPaths, unlisted };
}

/** Every path that differs, once; a rename is a removal and an addition. */
export function changedPaths(
  files: CommentFacts['files'],
): ReadonlyMap<string, ChangedPath['change']> {
  return new Map(
    files.flatMap(({ path, previous, change }) =>
      previous === undefined
        ? [[path, change] as const]
        : [[previous, 'removed'] as const, [path, 'added'] as const],
    ),
  );
}
