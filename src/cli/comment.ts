import { readFileSync } from 'node:fs';

import { actComment } from '../github/comment/act-comment.ts';
import { decideComment } from '../github/comment/decide-comment.ts';
import { parseReport } from '../github/comment/parse-report.ts';
import { findPull, parseRunEvent, readCommentFacts } from '../github/comment/read-comment.ts';
import { UserError } from '../core/model/user-error.ts';
import { actOrShow } from './act-or-show.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';
import { readDataFile } from './read-data-file.ts';
import { readNumber } from './read-number.ts';

/** `npm run comment`. */
export const commentCommand = defineCommand({
  help: `npm run comment -- --report FILE --pull N [options]

Posts what \`npm run review\` found on a pull request: one comment, labels from a fixed list, and suggestions beside
their lines. Works out owner and risk again from GitHub and the main branch. A dry run unless you pass --act.

  --report FILE     the report: npm run --silent review -- --base main --head REV --format json > FILE
  --pull N          the number of the pull request; the checks count as not passed
  --event FILE      instead: the event of a workflow that follows the checks, which finds the pull request
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR): that of the main branch
  --help            this text

${GITHUB_HELP}
SITE_URL (and BASE_PATH) give the address of the site, for links to its pages.
Exit code: 0 done or nothing to do, 2 could not run.
`,
  options: {
    report: { type: 'string' },
    event: { type: 'string' },
    pull: { type: 'string' },
    ...GITHUB_OPTIONS,
  },
  async run({ report, event, ...given }) {
    if (!report || (event === undefined) === (given.pull === undefined)) {
      throw new UserError(
        '--report is needed, and one of --pull and --event: npm run comment -- --report report.json --pull 12',
      );
    }
    const pull = readNumber('--pull', given.pull);
    const { register, github, repository, place } = await openGitHub(given, { rules: false });
    const run = event === undefined ? undefined : parseRunEvent(readDataFile(event, JSON.parse));
    const number = run ? await findPull(github, repository, run) : pull;
    if (number === undefined) {
      process.stdout.write('No open pull request is at the commit that was checked.\n');
      return;
    }
    const facts = await readCommentFacts(github, repository, number);
    const parsed = parseReport(readFileSync(report), place.root);
    const { reason, steps } = decideComment(facts, parsed, {
      head: run?.head ?? facts.pull.head,
      hasPassed: run?.hasPassed ?? false,
      main: repository.main,
      publishers: register.publisher,
      ...place,
    });
    process.stdout.write(`${reason}\n`);
    await actOrShow(given.act, steps, (decided) => actComment(github, repository, decided));
  },
});
