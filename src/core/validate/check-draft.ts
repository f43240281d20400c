import type { Register, SourceFile } from '../model/entry.ts';
import type { Problem } from '../report/problem.ts';
import { keyOf } from '../model/keys.ts';
import { validateFiles } from './validate-files.ts';

/**
 * Checks files that somebody is about to propose, as the check of the pull request will: the same rules, with
 * the published register as what was there before.
 * @param register entries that are sound; an entry of the same path as a draft is replaced by it
 * @param today as YYYY-MM-DD
 * @returns by path, in the order of the drafts, what is wrong with each; problems of other entries are left out
 */
export function checkDrafts(
  drafts: readonly SourceFile[],
  register: Register,
  today: string,
): Map<string, readonly Problem[]> {
  const base = new Set<string>();
  for (const entries of Object.values(register)) {
    for (const { kind, id } of entries.values()) base.add(keyOf(kind, id));
  }
  const { problems } = validateFiles(drafts, { today, known: register, base });
  return new Map(
    drafts.map(({ file }) => [file, problems.filter((problem) => problem.file === file)]),
  );
}

/** The same for one file. */
export function checkDraft(
  draft: SourceFile,
  register: Register,
  today: string,
): readonly Problem[] {
  return checkDrafts([draft], register, today).get(draft.file) ?? [];
}
