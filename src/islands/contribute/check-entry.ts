import type { Register } from '../../core/model/entry.ts';
import type { Problem } from '../../core/report/problem.ts';
import { readDraftRegister, type DraftRegister } from '../../core/contribute/draft-register.ts';
import { siteLink } from '../search/element.ts';

let register: Promise<Register> | undefined;

/** The parts of the published register that a check needs; fetched once, and again after a failure. */
export function loadRegister(): Promise<Register> {
  register ??= fetch(siteLink('/contribute/register.json'))
    .then(async (response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return readDraftRegister((await response.json()) as DraftRegister);
    })
    .catch((error: unknown) => {
      register = undefined;
      throw error;
    });
  return register;
}

/** Runs the pull request's check on one file. Its code is large, so it is fetched on first use. */
export async function checkEntry(file: string, text: string): Promise<readonly Problem[]> {
  const [{ checkDraft }, known] = await Promise.all([
    import('../../core/validate/check-draft.ts'),
    loadRegister(),
  ]);
  return checkDraft({ file, text }, known, new Date().toISOString().slice(0, 10));
}
