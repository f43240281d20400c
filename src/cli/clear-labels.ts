import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { decideClear } from '../github/clear-labels/decide-clear.ts';
import { parseBegunRun, readLabelled } from '../github/clear-labels/read-labelled.ts';
import { actComment } from '../github/comment/act-comment.ts';
import { checkCatalogue } from '../io/check-catalogue.ts';
import { today } from '../io/clock.ts';
import { connectGitHub, GITHUB_HELP, repositoryOf } from './github-access.ts';
import { printSteps } from './print-steps.ts';
import { catalogueFolder } from './read-folder.ts';

const HELP = `npm run clear-labels [-- options]

Takes off the labels that an earlier commit of a pull request earned: its risk, and that it is ready. A new commit
earns its own once it is reviewed; until then the status \`reviewed\` of the commit is pending, or missing. Shows
what it would do; does it with --act only.

  --event FILE      the event of a workflow that follows the checks: the status of its commit begins again
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR): that of the main branch
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 it could not be done.
`;

/**
 * `npm run clear-labels`.
 * @returns the exit code: 0 done or nothing to do, 2 it could not be done
 */
export async function clearLabelsCommand(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        event: { type: 'string' },
        act: { type: 'boolean', default: false },
        catalogue: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) process.stdout.write(HELP);
    else await clearLabels(values);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function clearLabels({
  event,
  act,
  catalogue,
}: {
  readonly event?: string | undefined;
  readonly act: boolean;
  readonly catalogue?: string | undefined;
}): Promise<void> {
  const begun =
    event === undefined ? undefined : parseBegunRun(JSON.parse(readFileSync(event, 'utf8')));
  const { register } = await checkCatalogue(catalogueFolder(catalogue), { today: today() });
  const github = connectGitHub(act);
  const repository = repositoryOf(register);
  const { reason, steps } = decideClear(await readLabelled(github, repository), begun);
  process.stdout.write(`${reason}\n`);
  if (act) await actComment(github, repository, steps);
  else if (steps.length > 0) process.stdout.write(`Would do, with --act:\n\n${printSteps(steps)}`);
}
