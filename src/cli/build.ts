import { plural } from '../core/model/plural.ts';
import { UserError } from '../core/model/user-error.ts';
import { styleText } from 'node:util';
import { build } from 'astro';
import { escapeControl } from '../core/report/escape.ts';
import { summariseProblems } from '../core/report/summarise-problems.ts';
import type { FaultyList, LeftOut } from '../core/validate/leave-out-broken.ts';
import { loadOnce } from '../site/catalogue.ts';
import { defineSiteCommand, type SiteOptions } from './site-options.ts';

/** `npm run build`. */
export const buildCommand = defineSiteCommand(
  `npm run build [-- options]

Builds the site from the catalogue. Leaves out and lists entries with errors, and builds the rest.
Exit code: 0 built, 1 built without the entries with errors, 2 not built.`,
  async (options) => {
    const { errors } = await buildSite(options);
    return errors === 0 ? 0 : 1;
  },
);

/** Builds the site and prints each stage. */
export async function buildSite({ out }: Pick<SiteOptions, 'out'>): Promise<{ errors: number }> {
  const start = performance.now();
  const say = (text: string): void => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
    console.log(`${styleText('dim', `${seconds} s`)}  ${text}`);
  };
  say('Reading and checking the catalogue');
  const { catalogue, problems, leftOut, lists } = await loadOnce();
  // Where this stage ends, for `npm run bench`; the others are marked in site/register-integration.ts.
  performance.mark('register:checked');
  const { datasets, services, publishers } = catalogue;
  say(
    [
      plural(datasets.size, 'dataset'),
      plural(services.size, 'feed or API', 'feeds and APIs'),
      plural(publishers.size, 'publisher'),
    ].join(', '),
  );
  const { errors, warnings } = summariseProblems(problems);
  if (errors + warnings > 0) {
    const what = `${plural(errors, 'error')}, ${plural(warnings, 'warning')}: \`npm run check\` shows where and how to fix them`;
    say(errors > 0 ? styleText('red', what) : what);
  }
  for (const line of describeErrors(leftOut, lists)) say(line);
  const lost = lists.filter(({ isUsed }) => !isUsed).map(({ file }) => file);
  if (lost.length > 0) throw new UserError(`Every page needs ${lost.join(', ')}: npm run check`);
  if (leftOut.length > 0 && catalogue.listed.length === 0) {
    throw new UserError('Every entry has errors, so nothing is left to publish: npm run check');
  }
  say('Rendering pages and the search index');
  // With another value, which test runners set, pages would be built as for development,
  // without their content security policy.
  process.env['NODE_ENV'] = 'production';
  await build({ root: process.cwd(), outDir: out, logLevel: 'warn' });
  say(`Done: ${out}`);
  return { errors };
}

function describeErrors(leftOut: readonly LeftOut[], lists: readonly FaultyList[]): string[] {
  const out = leftOut.map(({ file, codes, because }) =>
    because === undefined ? `${file}: ${codes.join(', ')}` : `${file}: needs ${because}`,
  );
  const used = lists.map(({ file, codes }) => `${file}: ${codes.join(', ')}`);
  return [
    ...(out.length > 0 ? [`Left out, with errors: ${out.length}`, ...out] : []),
    ...(used.length > 0 ? ['Errors in what all entries share:', ...used] : []),
  ].map(escapeControl);
}
