import { emptyRegister, type Register, type SourceFile } from '../../core/model/entry.ts';
import { describeProblem } from '../../core/report/describe-problem.ts';
import { rules } from '../../core/validate/all-rules.ts';
import { validateFiles } from '../../core/validate/validate-files.ts';

/** Rules that compare entries look at hand-made ones; running them for every batch would find nothing, slowly. */
const OWN_RULES = rules.filter(({ scope }) => scope !== 'register');

/** Words of the check shown for one record. */
const MOST_WORDS = 3;

/** Checks records before they are written, by the very rules of the register. */
export type CheckRecords = (files: readonly SourceFile[]) => ReadonlyMap<string, string>;

/**
 * Prepares the check.
 * @param today as YYYY-MM-DD
 * @returns file → what is wrong, in words; only files with errors are in it
 */
export function openCheck(register: Register, today: string): CheckRecords {
  // What records refer to; thousands of harvested ones would be copied for every batch.
  const known: Register = { ...register, harvested: emptyRegister().harvested };
  return (files) => {
    const { problems } = validateFiles(files, { today, known, rules: OWN_RULES });
    const errors = problems.filter(({ severity }) => severity === 'error');
    return new Map(
      files.flatMap(({ file }) => {
        const own = errors.filter((problem) => problem.file === file);
        if (own.length === 0) return [];
        const words = own
          .slice(0, MOST_WORDS)
          .map((problem) => `${problem.path} ${describeProblem(problem).what}`.trim());
        const more = own.length > MOST_WORDS ? [`… and ${own.length - MOST_WORDS} more.`] : [];
        return [[file, [...words, ...more].join(' ')]];
      }),
    );
  };
}
