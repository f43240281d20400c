import { parseArgs } from 'node:util';

import { reporters } from '../core/report/reporters/index.ts';
import { catalogueFolder, requireFolder } from './read-folder.ts';

/** What `npm run check` was asked to do. */
export interface CheckCommandOptions {
  readonly help: boolean;
  readonly base: string | undefined;
  readonly format: string;
  readonly fix: boolean;
  readonly fixHttps: boolean;
  /** Absolute. */
  readonly catalogue: string;
  readonly paths: readonly string[];
}

export const CHECK_HELP = `npm run check -- [options] [PATH…]

Checks every entry of the catalogue. A PATH (file or folder, from here or from the catalogue)
limits what is reported and repaired; everything is read, because entries refer to each other.

  --base REV        compare with a git revision: entries that have gone without a redirect are
                    errors; warnings are shown for files that changed only
  --format FORMAT   text (default), json, github or markdown
  --fix             repair what a machine can: order of fields, quotes, white space, lower case
                    of keywords, names of formats; comments stay
  --fix-https       like --fix, and turn http: addresses into https:, and list them
  --catalogue DIR   check another catalogue folder (or CATALOGUE_DIR)
  --help            this text

Exit code: 0 no errors, 1 errors, 2 the check could not run. Warnings do not change it.
NO_PARSE_CACHE=1 parses every file again.
`;

/**
 * Reads the options of the command line and the environment.
 * @throws on an unknown option, format or folder, in words for the person at the terminal
 */
export function readCheckOptions(args: readonly string[]): CheckCommandOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      base: { type: 'string' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
      'fix-https': { type: 'boolean', default: false },
      catalogue: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (!Object.hasOwn(reporters, values.format)) {
    const known = Object.keys(reporters).join(', ');
    throw new Error(`--format is "${values.format}"; expected one of ${known}.`);
  }
  const catalogue = catalogueFolder(values.catalogue);
  if (!values.help) requireFolder(catalogue, 'catalogue');
  return {
    help: values.help,
    base: values.base,
    format: values.format,
    fix: values.fix || values['fix-https'],
    fixHttps: values['fix-https'],
    catalogue,
    paths: positionals,
  };
}
