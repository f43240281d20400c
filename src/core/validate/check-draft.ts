import type { Register, SourceFile } from '../model/entry.ts';
import type { Problem } from '../report/problem.ts';
import { keyOf } from '../model/keys.ts';
import { validateFiles } from './validate-files.ts';

/**
 * Checks files that somebody is about to propose as the pull request's check will: the same rules, compared with the
 * published register.
 * @param register sound entries; a draft replaces an entry with the same path
 * @param today as YYYY-MM-DD
 * @returns what is wrong with each draft, by path, in the order of the drafts; problems of other entries are left out
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
