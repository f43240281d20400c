import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { GITHUB_HELP } from './github-access.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run intake` was asked to do. */
export interface IntakeCommandOptions {
  readonly help: boolean;
  /** File with the event of a workflow; or `issue`. */
  readonly event: string | undefined;
  readonly issue: number | undefined;
  readonly act: boolean;
  /** Absolute. */
  readonly catalogue: string;
  /** Absolute. */
  readonly form: string;
}

export const INTAKE_HELP = `npm run intake -- --issue N [options]

Makes an entry of a suggestion or of a request for data and proposes it as a pull request, if a maintainer has put the label on the
issue; or tells the issue what is missing. Shows what it would do; does it with --act only.

  --issue N         the number of the issue, as it is now
  --event FILE      the event of a workflow instead, with the issue as it was when the label was put on
  --act             do it
  --catalogue DIR   another catalogue folder (or CATALOGUE_DIR)
  --form FILE       another issue form for suggestions
  --help            this text

${GITHUB_HELP}
Exit code: 0 done or nothing to do, 2 it could not be done.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown or missing option, in words for the person at the terminal
 */
export function readIntakeOptions(args: readonly string[]): IntakeCommandOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      event: { type: 'string' },
      issue: { type: 'string' },
      act: { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      form: { type: 'string', default: '.github/ISSUE_TEMPLATE/suggest-dataset.yml' },
      help: { type: 'boolean', default: false },
    },
  });
  const { help, event, issue, act } = values;
  const catalogue = catalogueFolder(values.catalogue);
  if (!help && (event === undefined) === (issue === undefined)) {
    throw new Error('One of --issue and --event is needed: npm run intake -- --issue 12');
  }
  if (issue !== undefined && !/^[1-9][0-9]{0,8}$/.test(issue)) {
    throw new Error(`--issue is "${issue}"; expected a number.`);
  }
  if (!help) requireFolder(catalogue, 'catalogue');
  const number = issue === undefined ? undefined : Number(issue);
  return { help, event, issue: number, act, catalogue, form: resolve(values.form) };
}
