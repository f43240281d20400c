import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { UserError } from '../../src/core/model/user-error.ts';
import { commandLine, ROOT } from './context.ts';
import type { BenchCorpus } from './measure-size.ts';
import { runChild } from './run-child.ts';

/** A catalogue of another city or country, in its own system's form. */
export interface RealCorpus {
  readonly protocol: string;
  /** Below the folder of test data. */
  readonly path: string;
  readonly records: number;
  /** The value of `--theme`: its own categories, and a theme for records without one. */
  readonly themes: readonly string[];
}

/** Test data beside the repository, if there is any; it is not part of the project. */
export const SHARED_DATA = resolve(ROOT, '../shared/data');

export const REAL_CORPORA: readonly RealCorpus[] = [
  {
    protocol: 'datapress',
    path: 'london/lds-2025-03.json',
    records: 1249,
    // This copy of the catalogue does not have categories.
    themes: ['government-and-spending'],
  },
  {
    protocol: 'jkan',
    path: 'catalogues/scotland-jkan.tar.gz',
    records: 2153,
    themes: [
      'government-and-spending',
      'Arts / Culture / History=arts-and-culture',
      'Budget / Finance=government-and-spending',
      'Council and Government=government-and-spending',
      'Elections / Politics=government-and-spending',
      'Food and Environment=environment',
      'Health and Social Care=health',
      'Housing and Estates=housing',
      'Parks / Recreation=sport-and-leisure',
      'Planning and Development=planning',
      'Public Safety=crime-and-safety',
      'Transportation=transport',
    ],
  },
];

/** The number of records in all of them. */
export const REAL_RECORDS = REAL_CORPORA.reduce((sum, { records }) => sum + records, 0);

/**
 * All of them in one catalogue, harvested again.
 * @param catalogue catalogue folder that lends publishers and vocabularies
 * @throws if the records are missing, in words for the person at the terminal
 */
export function realCorpus(catalogue: string): BenchCorpus {
  const missing = REAL_CORPORA.find(({ path }) => !existsSync(resolve(SHARED_DATA, path)));
  if (missing) {
    throw new UserError(`--corpus real needs ../shared/data/${missing.path} beside the repository`);
  }
  return {
    name: 'real',
    datasets: REAL_RECORDS,
    async make(into) {
      rmSync(into, { recursive: true, force: true });
      for (const corpus of REAL_CORPORA) {
        const args = harvestArguments(corpus, resolve(catalogue), into);
        await runChild([...commandLine('harvest'), ...args], { cwd: ROOT });
      }
    },
  };
}

/**
 * What `npm run harvest` is told to add a corpus to a catalogue folder.
 * @param register catalogue folder that lends vocabularies and, to all of them, the publisher that runs it
 * @param out catalogue folder that gets the records
 */
export function harvestArguments(
  { protocol, path, themes }: RealCorpus,
  register: string,
  out: string,
): string[] {
  const settings = parse(readFileSync(join(register, 'catalogue.yaml'), 'utf8')) as {
    publisher: string;
  };
  return [
    ...['--catalogue', register, '--out', out, '--protocol', protocol],
    ...['--from', resolve(SHARED_DATA, path), '--publisher', settings.publisher],
    ...themes.flatMap((theme) => ['--theme', theme]),
  ];
}
