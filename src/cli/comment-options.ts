import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run comment` was asked to do. */
export interface CommentCommandOptions {
  readonly help: boolean;
  /** File with the report, as `npm run review -- --format json` prints it. */
  readonly report: string;
  /** File with the event of a workflow; or `pull`. */
  readonly event: string | undefined;
  readonly pull: number | undefined;
  readonly act: boolean;
  /** Absolute. */
  readonly catalogue: string;
}

export const COMMENT_HELP = `npm run comment -- --report FILE --pull N [options]

Says in a pull request what \`npm run review\` found: one comment, labels from a fixed list, and suggestions beside
their lines. Who owns the change and how risky it is are worked out again from what GitHub and the main branch
say. Shows what it would do; does it with --act only.

  --report FILE     the report: npm run --silent review -- --base main --head REV --format json > FILE
  --pull N          the number of the pull request; the checks count as not passed
  --event FILE      the event of a workflow that follows the checks instead; it finds the pull request
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR): that of the main branch
  --help            this text

${GITHUB_HELP}
SITE_URL (and BASE_PATH) say where the site is, for links to its pages.
Exit code: 0 done or nothing to do, 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option, in words for the person at the terminal
 */
export function readCommentOptions(args: readonly string[]): CommentCommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      report: { type: 'string', default: '' },
      event: { type: 'string' },
      pull: { type: 'string' },
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, report, event, pull, act } = values;
  const catalogue = catalogueFolder(values.catalogue);
  if (!help && (report === '' || (event === undefined) === (pull === undefined))) {
    throw new Error(
      '--report is needed, and one of --pull and --event: npm run comment -- --report report.json --pull 12',
    );
  }
  if (pull !== undefined && !/^[1-9][0-9]{0,8}$/.test(pull)) {
    throw new Error(`--pull is "${pull}"; expected a number.`);
  }
  if (!help) requireFolder(catalogue, 'catalogue');
  return {
    help,
    report,
    event,
    pull: pull === undefined ? undefined : Number(pull),
    act,
    catalogue,
  };
}
