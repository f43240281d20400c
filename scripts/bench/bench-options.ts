import type { Given } from '../../src/cli/define-command.ts';
import { UserError } from '../../src/core/model/user-error.ts';

/** The parts to measure, in order. */
export const PARTS = [
  'check',
  'base',
  'build',
  'rebuild',
  'floor',
  'weight',
  'search',
  'harvest',
] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Made-up records, or real ones of other catalogues. */
  readonly corpus: 'made' | 'real';
  /** Sizes of the corpora of made-up records, in the order given. */
  readonly datasets: readonly number[];
  readonly runs: number;
  readonly only: ReadonlySet<Part>;
  /** File for the results as JSON. */
  readonly json: string | undefined;
  /** Catalogue whose publishers and vocabularies the corpus uses. */
  readonly catalogue: string;
}

/** Parts that measure what `build` made. */
const NEEDS_BUILD: readonly Part[] = ['rebuild', 'floor', 'weight', 'search'];

/** What `npm run bench` understands. */
export const benchUsage = {
  help: `npm run bench [-- options]

Makes a catalogue of made-up records and measures the commands on it as whole processes: time, processor,
memory, and what a reader's browser has to fetch. Prints figures beside their budgets; they never fail the run.

  --corpus real      measure on real records instead: the London Datastore's and Open Data Scotland's of 2025, where
                     ../shared/data holds them beside the repository; they are harvested for it
  --datasets N[,N…]  how many datasets (default: 6000); several sizes also show the growth
  --only PART[,PART…]  ${PARTS.join(', ')} (default: all)
  --runs N           runs of the short parts; the middle one counts (default: 3)
  --json FILE        write the results as JSON too
  --catalogue DIR    catalogue that lends its publishers and vocabularies (or CATALOGUE_DIR)
  --help             this text

Exit code: 0 measured, 1 something could not be measured, 2 not run.
`,
  options: {
    corpus: { type: 'string', default: 'made' },
    datasets: { type: 'string', default: '6000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string', default: PARTS.join(',') },
    json: { type: 'string' },
    catalogue: { type: 'string', default: process.env['CATALOGUE_DIR'] ?? 'catalogue' },
  },
} as const;

/**
 * Reads the command line.
 * @throws UserError on an unknown part or number
 */
export function readBenchOptions(given: Given<typeof benchUsage.options>): BenchOptions {
  const { corpus } = given;
  if (corpus !== 'made' && corpus !== 'real') {
    throw new UserError(`--corpus is "${corpus}"; expected made or real`);
  }
  const only = new Set(given.only.split(',').map(readPart));
  if (NEEDS_BUILD.some((part) => only.has(part))) only.add('build');
  return {
    corpus,
    datasets: given.datasets.split(',').map((text) => readNumber('--datasets', text, 10)),
    runs: readNumber('--runs', given.runs, 1),
    only,
    json: given.json,
    catalogue: given.catalogue,
  };
}

function readPart(text: string): Part {
  const part = PARTS.find((name) => name === text.trim());
  if (!part) throw new UserError(`--only names "${text}"; expected some of ${PARTS.join(', ')}`);
  return part;
}

function readNumber(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new UserError(`${option} is "${text}"; expected a whole number from ${least}`);
  }
  return number;
}
