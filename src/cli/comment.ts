import { readFileSync } from 'node:fs';

import { actComment } from '../github/comment/act-comment.ts';
import { decideComment } from '../github/comment/decide-comment.ts';
import { parseReport } from '../github/comment/parse-report.ts';
import { findPull, parseRunEvent, readCommentFacts } from '../github/comment/read-comment.ts';
import { today } from '../io/clock.ts';
import { loadChecked } from '../io/load-checked.ts';
import { UserError } from '../core/model/user-error.ts';
import { actOrShow } from './act-or-show.ts';
import { defineCommand } from './define-command.ts';
import { connectGitHub, GITHUB_HELP, repositoryOf } from './github-access.ts';
import { catalogueFolder } from './read-folder.ts';
import { readDataFile } from './read-data-file.ts';
import { readNumber } from './read-number.ts';
import { siteAddress } from './site-address.ts';

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
    act: { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
  async run({ report, event, act, ...given }) {
    if (!report || (event === undefined) === (given.pull === undefined)) {
      throw new UserError(
        '--report is needed, and one of --pull and --event: npm run comment -- --report report.json --pull 12',
      );
    }
    const pull = readNumber('--pull', given.pull);
    const catalogue = catalogueFolder(given.catalogue);
    const { register } = await loadChecked(catalogue, { today: today(), rules: false });
    const github = connectGitHub(act);
    const repository = repositoryOf(register);

    const run = event === undefined ? undefined : parseRunEvent(readDataFile(event, JSON.parse));
    const number = run ? await findPull(github, repository, run) : pull;
    if (number === undefined) {
      process.stdout.write('No open pull request is at the commit that was checked.\n');
      return;
    }
    const facts = await readCommentFacts(github, repository, number);
    const root = 'catalogue';
    const { reason, steps } = decideComment(facts, parseReport(readFileSync(report), root), {
      head: run?.head ?? facts.pull.head,
      hasPassed: run?.hasPassed ?? false,
      main: repository.main,
      publishers: register.publisher,
      root,
      site: siteAddress(register.catalogue.get('catalogue')?.fields.baseUrl),
    });
    process.stdout.write(`${reason}\n`);
    await actOrShow(act, steps, (decided) => actComment(github, repository, decided));
  },
});
