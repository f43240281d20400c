import { relative } from 'node:path';
import { styleText } from 'node:util';

import { summariseProblems } from '../core/report/summarise-problems.ts';
import { escapeControl } from '../core/report/escape.ts';
import { reporters } from '../core/report/reporters/index.ts';
import type { ReportOptions } from '../core/report/reporters/reporter.ts';
import { loadChecked } from '../io/load-checked.ts';
import { today } from '../io/clock.ts';
import { fixCatalogue, type FixedFile } from '../io/fix-catalogue.ts';
import { UserError } from '../core/model/user-error.ts';
import { defineCommand } from './define-command.ts';
import { catalogueFolder } from './read-folder.ts';
import { selectFiles } from './select-files.ts';
import { siteAddress } from './site-address.ts';
import { plural } from '../core/model/plural.ts';

/** `npm run check`. */
export const checkCommand = defineCommand({
  help: `npm run check -- [options] [PATH…]

Checks every entry of the catalogue. A PATH (file or folder, from here or from the catalogue)
limits what is reported and repaired. All entries are read, because they refer to each other.

  --base REV        compare with a git revision: entries removed without a redirect are errors;
                    shows warnings only for changed files
  --format FORMAT   text (default), json, github or markdown
  --fix             repair what a program can: order of fields, quotes, white space, lower case
                    of keywords, names of formats; keeps comments
  --fix-https       like --fix, and turn http: addresses into https: and list them
  --catalogue DIR   check another catalogue folder (or CATALOGUE_DIR)
  --help            this text

Exit code: 0 no errors, 1 errors, 2 the check could not run. Warnings do not change it.
NO_PARSE_CACHE=1 parses every file again.
`,
  allowPositionals: true,
  options: {
    base: { type: 'string' },
    format: { type: 'string', default: 'text' },
    fix: { type: 'boolean', default: false },
    'fix-https': { type: 'boolean', default: false },
    catalogue: { type: 'string' },
  },
  async run({ base, format, positionals: paths, 'fix-https': https, ...given }) {
    if (!Object.hasOwn(reporters, format)) {
      const known = Object.keys(reporters).join(', ');
      throw new UserError(`--format is "${format}"; expected one of ${known}.`);
    }
    const catalogue = catalogueFolder(given.catalogue);
    const named = selectFiles(catalogue, paths);
    if (given.fix || https) {
      const fixed = await fixCatalogue(catalogue, { includes: named, https });
      process.stderr.write(describeFixes(fixed));
    }
    const scope = paths.length > 0 ? named : undefined;
    const result = await loadChecked(catalogue, { today: today(), base, scope });
    const report = reporters[format]!(result.problems, {
      files: result.checked,
      root: relative(process.cwd(), catalogue).replaceAll('\\', '/'),
      site: siteAddress(),
      ...(format === 'text' && { paint }),
    });
    process.stdout.write(report);
    return summariseProblems(result.problems).errors > 0 ? 1 : 0;
  },
});

const STYLES = { error: 'red', warning: 'yellow', strong: 'bold', faint: 'dim' } as const;

/** Colours only where the terminal wants them: `styleText` asks the stream and NO_COLOR. */
const paint: ReportOptions['paint'] = (style, text) =>
  styleText(STYLES[style], text, { stream: process.stdout });

function describeFixes(fixed: readonly FixedFile[]): string {
  const lines = fixed.map(({ file }) => `Repaired ${escapeControl(file)}`);
  const addresses = fixed.flatMap((item) => item.addresses);
  if (addresses.length > 0) {
    lines.push('Changed from http: to https:, please try them:');
    lines.push(...addresses.map((address) => `  ${escapeControl(address)}`));
  }
  lines.push(
    fixed.length === 0 ? 'Nothing to repair.' : `${plural(fixed.length, 'file')} repaired.`,
  );
  return lines.join('\n') + '\n';
}
