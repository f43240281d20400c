import { parse } from 'yaml';

import { actIntake } from '../github/intake/act-intake.ts';
import { decideIntake } from '../github/intake/decide-intake.ts';
import { readIssueForm } from '../github/intake/parse-issue-form.ts';
import { fetchLabelEvent, parseLabelEvent, readIntakeFacts } from '../github/intake/read-intake.ts';
import { LABELS } from '../github/labels.ts';
import { UserError } from '../core/model/user-error.ts';
import { actOrShow } from './act-or-show.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { readDataFile } from './read-data-file.ts';
import { readNumber } from './read-number.ts';

/** The form for what is not in the register. */
const REQUEST_FORM = '.github/ISSUE_TEMPLATE/ask-for-data.yml';

/** `npm run intake`. */
export const intakeCommand = defineCommand({
  help: `npm run intake -- --issue N [options]

Turns a labelled issue into a pull request with an entry, or comments what is missing. A dry run unless you pass --act.

  --issue N         the number of the issue, as it is now
  --event FILE      instead: the event of a workflow, with the issue as it was when labelled
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --form FILE       another issue form for suggestions
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 could not run.
`,
  options: {
    event: { type: 'string' },
    issue: { type: 'string' },
    ...GITHUB_OPTIONS,
    form: { type: 'string', default: '.github/ISSUE_TEMPLATE/suggest-dataset.yml' },
  },
  async run({ event, form, ...given }) {
    if ((event === undefined) === (given.issue === undefined)) {
      throw new UserError('One of --issue and --event is needed: npm run intake -- --issue 12');
    }
    const issue = readNumber('--issue', given.issue);
    const access = await openGitHub(given);
    const { register, paths, withFiles, github, repository, day, place } = access;
    const label = LABELS.accepted.name;
    const trigger =
      issue !== undefined
        ? await fetchLabelEvent(github, repository, issue, label)
        : parseLabelEvent(readDataFile(event!, JSON.parse));
    const facts = await readIntakeFacts(github, repository, trigger);
    const { reason, steps } = decideIntake(
      facts,
      {
        register,
        questions: readIssueForm(readDataFile(form, parse)),
        requestQuestions: readIssueForm(readDataFile(REQUEST_FORM, parse)),
        today: day,
        files: new Set([...paths].map((path) => path.toLowerCase())),
        check: (source) => withFiles([source]).problems.filter(({ file }) => file === source.file),
      },
      { label, ...place },
    );
    process.stdout.write(`${reason}\n`);
    await actOrShow(given.act, steps, (decided) => actIntake(github, repository, decided));
  },
});
