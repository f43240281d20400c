import { relative } from 'node:path';
import { styleText } from 'node:util';

import { summariseProblems } from '../core/report/summarise-problems.ts';
import { escapeControl } from '../core/report/escape.ts';
import { reporters } from '../core/report/reporters/index.ts';
import type { ReportOptions } from '../core/report/reporters/reporter.ts';
import { checkCatalogue } from '../io/check-catalogue.ts';
import { today } from '../io/clock.ts';
import { fixCatalogue, type FixedFile } from '../io/fix-catalogue.ts';
import { CHECK_HELP, readCheckOptions, type CheckCommandOptions } from './check-options.ts';
import { selectFiles } from './select-files.ts';
import { siteAddress } from './site-address.ts';

/**
 * `npm run check`.
 * @returns the exit code: 0 no errors, 1 errors, 2 the check could not run
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readCheckOptions(args);
    if (options.help) {
      process.stdout.write(CHECK_HELP);
      return 0;
    }
    return await runCheck(options);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function runCheck(options: CheckCommandOptions): Promise<number> {
  const { catalogue, paths, base, format } = options;
  const named = selectFiles(catalogue, paths);
  if (options.fix) {
    const fixed = await fixCatalogue(catalogue, { includes: named, https: options.fixHttps });
    process.stderr.write(describeFixes(fixed));
  }
  const scope = paths.length > 0 ? named : undefined;
  const result = await checkCatalogue(catalogue, { today: today(), base, scope });
  const report = reporters[format]!(result.problems, {
    files: result.checked,
    root: relative(process.cwd(), catalogue).replaceAll('\\', '/'),
    site: siteAddress(),
    ...(format === 'text' && { paint }),
  });
  process.stdout.write(report);
  return summariseProblems(result.problems).errors > 0 ? 1 : 0;
}

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
  const count = fixed.length === 1 ? '1 file' : `${fixed.length} files`;
  lines.push(fixed.length === 0 ? 'Nothing to repair.' : `${count} repaired.`);
  return lines.join('\n') + '\n';
}
