import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { defineCommand } from '../../src/cli/define-command.ts';
import { UserError } from '../../src/core/model/user-error.ts';
import { ROOT } from '../bench/context.ts';
import { figuresOfBase } from './figures-of-base.ts';
import { findCorpora } from './find-corpora.ts';
import { listFallen, type Floors } from './list-fallen.ts';
import { measureQuality, type QualityResult } from './measure-quality.ts';
import type { QualityReport } from './quality-report.ts';
import { readJudged } from './read-judged.ts';
import { renderFigures } from './render-figures.ts';
import { summarise } from './summarise.ts';

const QUERIES = join(ROOT, 'src/testing/fixtures/search');

/** `npm run search-quality`. */
export const searchQualityCommand = defineCommand({
  help: `npm run search-quality [-- options]

Builds the search index, runs queries through the code of the browser, and says how good the results are: queries that
people judged (src/testing/fixtures/search), the title of every record, and every question that an entry says
it answers. Where ../shared/data/london exists beside the repository, its records are searched as well.

  --corpus NAME     only this one: register or london-datastore
  --catalogue DIR   another catalogue folder
  --queries DIR     another folder of judged queries and floors
  --base REF        compare with another commit, which needs this command too
  --against FILE    compare with figures that --json has written
  --json FILE       also write figures, and the first results of every query
  --misses          list the judged queries with the worst results
  --help            this text

nDCG@10 says how much of the best possible order the first ten results have, recall@10 how many of the right records.
Exit code: 0 fine, 1 a figure is below its floor, 2 could not run.
`,
  options: {
    corpus: { type: 'string' },
    catalogue: { type: 'string', default: join(ROOT, 'catalogue') },
    queries: { type: 'string', default: QUERIES },
    base: { type: 'string' },
    against: { type: 'string' },
    json: { type: 'string' },
    misses: { type: 'boolean', default: false },
  },
  async run({ corpus, catalogue, queries, base, against, json, misses }) {
    const { corpora, missing } = findCorpora(catalogue);
    for (const said of missing) process.stderr.write(`${said}\n`);
    const chosen = corpora.filter(({ name }) => corpus === undefined || name === corpus);
    if (chosen.length === 0)
      throw new UserError(
        `--corpus is "${corpus ?? ''}"; expected ${corpora.map(({ name }) => name).join(' or ')}.`,
      );
    const before =
      base !== undefined
        ? figuresOfBase(base, { catalogue, queries, corpus })
        : against !== undefined
          ? (JSON.parse(readFileSync(against, 'utf8')) as QualityReport)
          : {};
    const floors = parse(readFileSync(join(queries, 'floors.yaml'), 'utf8')) as Floors;
    const report: Record<string, QualityReport[string]> = {};
    const fallen: string[] = [];
    for (const { name, load } of chosen) {
      const judged = readJudged(join(queries, `${name}.yaml`));
      const results = await measureQuality(await load(), judged);
      const figures = summarise(results);
      report[name] = { figures, results };
      process.stdout.write(`\n${name}\n${renderFigures(figures, before[name]?.figures)}\n`);
      if (misses) process.stdout.write(`\n${listMisses(results)}\n`);
      fallen.push(...listFallen(name, figures, floors));
    }
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 1)}\n`);
    process.stdout.write(fallen.map((line) => `${line}\n`).join(''));
    return fallen.length > 0 ? 1 : 0;
  },
});

const LISTED = 30;

function listMisses(results: readonly QualityResult[]): string {
  return results
    .filter(({ ndcg }) => ndcg < 1)
    .sort((a, b) => a.ndcg - b.ndcg)
    .slice(0, LISTED)
    .map(({ q, ndcg, found }) => `${ndcg.toFixed(2)} ${q}\n     ${found.slice(0, 3).join(', ')}`)
    .join('\n');
}
