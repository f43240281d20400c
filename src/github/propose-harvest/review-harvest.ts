import type { SourceFile } from '../../core/model/entry.ts';
import { computeReview } from '../../core/review/compute-review.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import { validateFiles } from '../../core/validate/validate-files.ts';
import { formatNamesOf } from '../../io/fix-catalogue.ts';
import type { ParsedRun } from './parse-run.ts';

/** What the harvest of one source would change on main. */
export interface HarvestReview {
  readonly source: string;
  readonly run: ParsedRun;
  readonly changes: readonly SourceFile[];
  readonly review: ReviewReport;
}

/**
 * Compares the files of a harvest with main's, and says what that means.
 * @param main every file of the catalogue on main
 * @param harvested the files that came with the harvest, from anywhere: only those of the source are looked at
 * @param root the catalogue folder from the root of the repository
 * @param today as YYYY-MM-DD
 */
export function reviewHarvest(
  run: ParsedRun,
  main: readonly SourceFile[],
  harvested: readonly SourceFile[],
  { root, today }: { readonly root: string; readonly today: string },
): HarvestReview {
  const { source } = run;
  const texts = new Map(main.map(({ file, text }) => [file, text]));
  const changes = harvested.filter(
    ({ file, text }) => file.startsWith(`harvested/${source}/`) && texts.get(file) !== text,
  );
  const changed = new Map(changes.map((change) => [change.file, change]));
  const files = [...main.filter(({ file }) => !changed.has(file)), ...changes];
  const before = validateFiles(main, { today, rules: [] }).register;
  const after = validateFiles(files, { today });
  const review = computeReview({
    before,
    after: after.register,
    publishers: before.publisher,
    paths: changes.map(({ file }) => ({
      path: `${root}/${file}`,
      file,
      change: texts.has(file) ? ('changed' as const) : ('added' as const),
      isRegular: true,
    })),
    files,
    problems: after.problems.filter(({ file }) => changed.has(file)),
    fix: { formats: formatNamesOf(main) },
    byHarvest: true,
  });
  return { source, run, changes, review };
}
