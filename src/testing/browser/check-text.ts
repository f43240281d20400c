import { describeProblem } from '../../core/report/describe-problem.ts';
import { validateFiles } from '../../core/validate/validate-files.ts';
import { checkCity } from '../city.ts';

/** A problem's code and its words, as the terminal has them but for the marks around names. */
export interface CheckedText {
  readonly code: string;
  readonly words: string;
}

/** What the check of a pull request says about a file among the entries of the city. */
export async function checkText(file: string, text: string): Promise<CheckedText[]> {
  const { files } = await checkCity();
  const others = files.filter((other) => other.file !== file);
  const base = new Set(others.map((other) => other.file.replace(/\.yaml$/, '')));
  const today = new Date().toISOString().slice(0, 10);
  const { problems } = validateFiles([...others, { file, text }], { today, base });
  return problems
    .filter((problem) => problem.file === file)
    .map((problem) => {
      const { what, fix } = describeProblem(problem);
      return { code: problem.code, words: `${what} ${fix}`.replaceAll('`', '') };
    });
}
