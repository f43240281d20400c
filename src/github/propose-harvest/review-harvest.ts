import type { SourceFile } from '../../core/model/entry.ts';
import { computeReview } from '../../core/review/compute-review.ts';
import { formatNamesOf } from '../../io/fix-catalogue.ts';
import type { CheckedCatalogue } from '../../io/load-checked.ts';
import type { HarvestFacts } from './harvest-proposal.ts';
import type { ParsedRun } from './parse-run.ts';

/**
 * Compares the files of a harvest with main's, and says what that means.
 * @param main the catalogue as main has it
 * @param harvested the files that came with the harvest, from anywhere: only those of the source are looked at
 * @param root the catalogue folder from the root of the repository
 */
export function reviewHarvest(
  run: ParsedRun,
  main: CheckedCatalogue,
  harvested: readonly SourceFile[],
  root: string,
): Omit<HarvestFacts, 'state'> {
  const { source } = run;
  const texts = new Map(main.files.map(({ file, text }) => [file, text]));
  const changes = harvested.filter(
    ({ file, text }) => file.startsWith(`harvested/${source}/`) && texts.get(file) !== text,
  );
  const changed = new Map(changes.map((change) => [change.file, change]));
  const files = [...main.files.filter(({ file }) => !changed.has(file)), ...changes];
  const after = main.withFiles(changes);
  const review = computeReview({
    before: main.register,
    after: after.register,
    publishers: main.register.publisher,
    paths: changes.map(({ file }) => ({
      path: `${root}/${file}`,
      file,
      change: texts.has(file) ? ('changed' as const) : ('added' as const),
      isRegular: true,
    })),
    files,
    problems: after.problems.filter(({ file }) => changed.has(file)),
    fix: { formats: formatNamesOf(main.files) },
    byHarvest: true,
  });
  return { source, run, changes, review };
}
