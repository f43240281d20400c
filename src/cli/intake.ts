import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

import type { SourceFile } from '../core/model/entry.ts';
import { validateFiles, type ValidationResult } from '../core/validate/validate-files.ts';
import { actIntake } from '../github/intake/act-intake.ts';
import { decideIntake } from '../github/intake/decide-intake.ts';
import { readIssueForm } from '../github/intake/parse-issue-form.ts';
import { fetchLabelEvent, parseLabelEvent, readIntakeFacts } from '../github/intake/read-intake.ts';
import { LABELS } from '../github/labels.ts';
import { today } from '../io/clock.ts';
import { examineFiles } from '../io/examine-files.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { connectGitHub, repositoryOf } from './github-access.ts';
import { INTAKE_HELP, readIntakeOptions, type IntakeCommandOptions } from './intake-options.ts';
import { printSteps } from './print-steps.ts';
import { siteAddress } from './site-address.ts';

/** The form for what is not in the register. */
const REQUEST_FORM = '.github/ISSUE_TEMPLATE/ask-for-data.yml';

/**
 * `npm run intake`.
 * @returns the exit code: 0 done or nothing to do, 2 it could not be done
 */
export async function intakeCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readIntakeOptions(args);
    if (options.help) process.stdout.write(INTAKE_HELP);
    else await runIntake(options);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runIntake(options: IntakeCommandOptions): Promise<void> {
  const { catalogue, event, issue, act } = options;
  const { files, problems: unread } = await loadCatalogue(catalogue);
  const examine = await examineFiles(catalogue, files);
  const day = today();
  const validate = (more: readonly SourceFile[]): ValidationResult =>
    validateFiles([...files, ...more], { today: day, examine });
  const { register } = validate([]);

  const github = connectGitHub(act);
  const repository = repositoryOf(register);
  const label = LABELS.accepted.name;
  const trigger =
    event === undefined
      ? await fetchLabelEvent(github, repository, issue!, label)
      : parseLabelEvent(JSON.parse(readFileSync(event, 'utf8')));
  const facts = await readIntakeFacts(github, repository, trigger);
  const { reason, steps } = decideIntake(
    facts,
    {
      register,
      questions: readIssueForm(parse(readFileSync(options.form, 'utf8'))),
      requestQuestions: readIssueForm(parse(readFileSync(REQUEST_FORM, 'utf8'))),
      today: day,
      files: new Set([...files, ...unread].map(({ file }) => file.toLowerCase())),
      check: (source) => validate([source]).problems.filter(({ file }) => file === source.file),
    },
    {
      label,
      root: 'catalogue',
      site: siteAddress(register.catalogue.get('catalogue')?.fields.baseUrl),
    },
  );
  process.stdout.write(`${reason}\n`);
  if (act) await actIntake(github, repository, steps);
  else if (steps.length > 0) process.stdout.write(`Would do, with --act:\n\n${printSteps(steps)}`);
}
