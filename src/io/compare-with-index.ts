import type { SourceFile } from '../core/model/entry.ts';
import type { Problem } from '../core/report/problem.ts';
import { makeProblem } from '../core/report/make-problem.ts';
import { checkPath } from '../core/validate/check-path.ts';
import { gitHash } from './git-hash.ts';
import { listIndex } from './git.ts';

/** What was read from a folder, and what could not be. */
interface ReadFiles {
  readonly files: readonly SourceFile[];
  readonly copies: readonly SourceFile[];
  readonly beside: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/**
 * Proves that the files of a catalogue folder are those that were committed, byte for byte. Attributes (`ident`, `eol`,
 * `working-tree-encoding`), filters and settings of the machine can make a checkout differ from its commit, in which
 * reviewers read. One call of git and a hash of each file.
 * @param includes which files were read; all if left out
 * @returns what differs, beyond the problems that are known; the files that are named must not be used
 * @throws GitError where there is no working tree
 */
export async function compareWithIndex(
  directory: string,
  { files, copies, beside, problems }: ReadFiles,
  includes: (file: string) => boolean = () => true,
): Promise<Problem[]> {
  const known = new Set(problems.map(({ file }) => file));
  const texts = new Map([...files, ...copies, ...beside].map(({ file, text }) => [file, text]));
  const found: Problem[] = [];
  const tell = (file: string, state: 'differs' | 'extra' | 'missing'): void => {
    found.push(makeProblem({ code: 'file/not-as-committed', file, args: { state } }));
  };
  for (const { file, object, isRegular } of await listIndex(directory)) {
    const text = texts.get(file);
    texts.delete(file);
    if (!includes(file)) continue;
    if (known.has(file)) continue;
    const verdict = checkPath(file);
    if (!isRegular) found.push(makeProblem({ code: 'file/not-regular', file }));
    else if ('problem' in verdict) found.push(makeProblem(verdict.problem));
    else if (text === undefined) tell(file, 'missing');
    else if (gitHash(text, object.length) !== object) tell(file, 'differs');
  }
  for (const file of texts.keys()) tell(file, 'extra');
  return found;
}
