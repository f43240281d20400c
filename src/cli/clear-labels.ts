import { readFileSync } from 'node:fs';

import { decideClear } from '../github/clear-labels/decide-clear.ts';
import { parseBegunRun, readLabelled } from '../github/clear-labels/read-labelled.ts';
import { actComment } from '../github/comment/act-comment.ts';
import { actOrShow } from './act-or-show.ts';
import { defineCommand } from './define-command.ts';
import { GITHUB_HELP, GITHUB_OPTIONS, openGitHub } from './github-access.ts';

/** `npm run clear-labels`. */
export const clearLabelsCommand = defineCommand({
  help: `npm run clear-labels [-- options]

Takes off the labels that an earlier commit of a pull request earned: its risk, and that it is ready. A new commit
earns its own once it is reviewed; until then the status \`reviewed\` of the commit is pending, or missing. Shows
what it would do; does it with --act only.

  --event FILE      the event of a workflow that follows the checks: the status of its commit begins again
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR): that of the main branch
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 it could not be done.
`,
  options: { event: { type: 'string' }, ...GITHUB_OPTIONS },
  async run({ event, ...given }) {
    const begun =
      event === undefined ? undefined : parseBegunRun(JSON.parse(readFileSync(event, 'utf8')));
    const { github, repository } = await openGitHub(given, { rules: false });
    const { reason, steps } = decideClear(await readLabelled(github, repository), begun);
    process.stdout.write(`${reason}\n`);
    await actOrShow(given.act, steps, (all) => actComment(github, repository, all));
  },
});
