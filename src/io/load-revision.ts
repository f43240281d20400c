import type { SourceFile } from '../core/model/entry.ts';
import { compareText } from '../core/model/compare-text.ts';
import type { Problem } from '../core/report/problem.ts';
import { limitsFor } from '../core/parse/limits.ts';
import { makeProblem } from '../core/report/make-problem.ts';
import { checkPath } from '../core/validate/check-path.ts';
import { decodeText } from './decode-text.ts';
import { listFilesAt, readObjects, type GitFile } from './git.ts';
import type { LoadedCatalogue } from './load-catalogue.ts';

/**
 * Reads a catalogue folder from a commit as `loadCatalogue` reads it from the disk, with the same problems: links
 * are never followed, files that are too large never read, and nothing is checked out.
 * @param commit as `resolveRevision` gives it
 * @param includes which files to read; all if left out
 */
export async function loadRevision(
  directory: string,
  commit: string,
  includes: (file: string) => boolean = () => true,
): Promise<LoadedCatalogue> {
  const problems: Problem[] = [];
  const wanted: GitFile[] = [];
  for (const item of await listFilesAt(directory, commit)) {
    const { file, isRegular, size } = item;
    const verdict = checkPath(file);
    const { bytes: limit } = limitsFor(file);
    if (!includes(file)) continue;
    if (!isRegular) problems.push(makeProblem({ code: 'file/not-regular', file }));
    else if ('problem' in verdict) problems.push(makeProblem(verdict.problem));
    else if (size > limit) {
      problems.push(makeProblem({ code: 'file/too-large', file, args: { limit } }));
    } else wanted.push(item);
  }
  const contents = await readObjects(
    directory,
    wanted.map(({ object }) => object),
  );
  const files: SourceFile[] = [];
  for (const { file, object } of wanted) {
    const bytes = contents.get(object);
    const text = bytes && decodeText(bytes);
    if (text === undefined) problems.push(makeProblem({ code: 'file/not-utf8', file }));
    else files.push({ file, text });
  }
  files.sort((a, b) => compareText(a.file, b.file));
  const used = Map.groupBy(files, ({ file }) => checkPath(file).use);
  return {
    files: used.get('entry') ?? [],
    copies: used.get('copy') ?? [],
    beside: used.get('beside') ?? [],
    problems,
  };
}
