import { posix, relative } from 'node:path';

import { UserError } from '../core/model/user-error.ts';
import { renderEntryYaml } from '../core/contribute/render-entry-yaml.ts';

import { reportText } from '../core/report/reporters/report-text.ts';
import { summariseProblems } from '../core/report/summarise-problems.ts';
import { today } from '../io/clock.ts';
import { loadChecked } from '../io/load-checked.ts';
import { writeYaml } from '../io/write-yaml.ts';
import { askQuestions } from './ask-questions.ts';
import { makeNewEntry } from './new-entry.ts';
import { defineCommand } from './define-command.ts';
import { newUsage, readNewOptions, type NewOptions } from './new-options.ts';
import { isAsked, questions, type Answers } from './new-questions.ts';

/** `npm run new`. */
export const newCommand = defineCommand({
  ...newUsage,
  run: (given) => runNew(readNewOptions(given)),
});

async function runNew(options: NewOptions): Promise<number> {
  const { catalogue } = options;
  const { register, paths, withFiles } = await loadChecked(catalogue, { today: today() });
  const answers = options.ask ? await askQuestions(options.answers, register) : options.answers;
  if (!answers)
    throw new UserError('The input ended before the last question. Nothing was written.');
  const { file, identity, value } = makeNewEntry(complete(answers));

  const root = relative(process.cwd(), catalogue).replaceAll('\\', '/');
  const inFolder = posix.join(root, file);
  if ([...paths].some((path) => path.toLowerCase() === file)) {
    process.stderr.write(`${inFolder} already exists and was not changed. Give another --slug.\n`);
    return 1;
  }
  const text = renderEntryYaml(identity, value);
  const problems = withFiles([{ file, text }]).problems.filter((problem) => problem.file === file);
  if (problems.length > 0) process.stderr.write(reportText(problems, { files: 1, root }));
  if (summariseProblems(problems).errors > 0) {
    process.stderr.write('Nothing was written.\n');
    // Print it, so that the user can copy and correct what they typed.
    if (options.ask) process.stdout.write(`\n${text}`);
    return 1;
  }
  if (options.dryRun) {
    process.stdout.write(text);
    process.stderr.write(`This would be ${inFolder}. Nothing was written.\n`);
    return 0;
  }
  writeYaml(catalogue, { file, text });
  process.stdout.write(`Wrote ${inFolder}\n\n${nextSteps(inFolder)}`);
  return 0;
}

/**
 * Fills in the default answers.
 * @throws if an answer is missing or does not fit the others
 */
function complete(given: Answers): Answers {
  const answers: Record<string, readonly string[]> = { ...given };
  for (const question of questions) {
    const { flag, fallback, choices } = question;
    if (fallback && !answers[flag] && isAsked(question, answers)) answers[flag] = [fallback];
    // Other questions depend on these.
    const wrong = choices && answers[flag]?.find((answer) => !choices.includes(answer));
    if (wrong !== undefined) {
      throw new UserError(`--${flag} is "${wrong}"; expected one of ${choices!.join(', ')}.`);
    }
  }
  const missing = questions.filter(
    (question) => !question.optional && !answers[question.flag] && isAsked(question, answers),
  );
  if (missing.length > 0) {
    const list = missing.map(({ flag, text }) => `  --${flag.padEnd(16)}${text}`).join('\n');
    throw new UserError(`These options are missing:\n${list}\nSee npm run new -- --help`);
  }
  const idle = questions.filter(
    (question) => answers[question.flag] && !isAsked(question, answers),
  );
  if (idle.length > 0) {
    const list = idle.map(({ flag }) => `--${flag}`).join(', ');
    throw new UserError(`${list} cannot be used with the other answers. See npm run new -- --help`);
  }
  return answers;
}

function nextSteps(file: string): string {
  return `Next: add what you know (the guide to the fields lists them all), then

  npm run check -- ${file}
  git add ${file}
  git commit -m "Add ${file.replace(/^.*\/([^/]+\/[^/]+)\.yaml$/, '$1')}"

and propose it as a pull request.
`;
}
