import { fileURLToPath } from 'node:url';
import { ROOT, type BenchContext } from './context.ts';
import { figuresOf, type Figure } from './figure.ts';

const figure = figuresOf('harvest');
import { runChild, type ChildRun } from './run-child.ts';

const SCRIPT = fileURLToPath(new URL('./harvest-alone.ts', import.meta.url));

/** The size for throughput, and one with a tenth of the pages to compare memory. */
const [FEW, MANY] = [1_000, 10_000];

interface Harvested {
  readonly added: number;
  /** Seconds, without the time to make the records. */
  readonly whole: number;
  readonly mapping: number;
  /** Peak of megabytes in use after garbage collection. */
  readonly live: number;
}

/** Harvests a made-up catalogue of pages of a hundred records, without network and disk. */
export async function measureHarvest({ corpus }: BenchContext): Promise<Figure[]> {
  const few = await harvest(corpus, FEW);
  const many = await harvest(corpus, MANY);
  const perSecond = (seconds: number): string =>
    `${Math.round(MANY / seconds).toLocaleString('en-GB')} records a second`;
  const size = MANY.toLocaleString('en-GB');
  const pages = (records: number): string => `${records / 100} pages`;
  return [
    figure('map', `harvest, mapping ${size} records`, many.mapping, 's', perSecond(many.mapping)),
    figure('whole', '– with placing, checking, rendering', many.whole, 's', perSecond(many.whole)),
    figure('memory-few', '– peak memory, 1,000 records', few.memory, 'MB', pages(FEW)),
    figure('memory', `– peak memory, ${size} records`, many.memory, 'MB', pages(MANY)),
    figure('live-few', '– in use, 1,000 records', few.live, 'MB', 'after collecting garbage'),
    figure('live', `– in use, ${size} records`, many.live, 'MB', 'after collecting garbage'),
    figure('growth', '– in use, for ten times the pages', many.live / few.live, '×'),
  ];
}

async function harvest(corpus: string, records: number): Promise<Harvested & ChildRun> {
  const run = await runChild(['--expose-gc', SCRIPT, corpus, String(records)], { cwd: ROOT });
  const found = JSON.parse(run.stdout) as Harvested;
  if (found.added !== records) throw new Error(`${found.added} of ${records} records were taken`);
  return { ...run, ...found };
}
