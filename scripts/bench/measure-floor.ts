import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT, type BenchContext } from './context.ts';
import { figuresOf, type Figure } from './figure.ts';
import { runChild, type ChildRun } from './run-child.ts';

const figure = figuresOf('floor');

const FLOOR = fileURLToPath(new URL('./floor.ts', import.meta.url));

/**
 * Renders the same pages by hand in a separate process and compares the whole build with it. It also compares processor
 * time, which hardly changes when the machine is busy.
 */
export async function measureFloor(
  { corpus, out }: BenchContext,
  build: Pick<ChildRun, 'wall' | 'cpu'>,
): Promise<Figure[]> {
  const folder = `${out}-floor`;
  rmSync(folder, { recursive: true, force: true });
  try {
    const run = await runChild([FLOOR, corpus, folder], { cwd: ROOT });
    const { pages, bytes } = JSON.parse(run.stdout) as { pages: number; bytes: number };
    const size = `${pages.toLocaleString('en-GB')} pages, ${Math.round(bytes / 1e6)} MB`;
    const checked = (run.marks['checked'] ?? Number.NaN) / 1000;
    return [
      figure('whole', 'the same pages by hand in Node', run.wall, 's', size),
      figure('cpu', '– its processor time', run.cpu, 's'),
      figure('checked', '– read and check', checked, 's', 'on one thread'),
      figure('memory', '– peak memory', run.memory, 'MB'),
      figure('others', '– taken by other processes', run.others, '%', 'of the processors'),
      figure('ratio', 'build ÷ by hand', build.wall / run.wall, '×', 'search and bundles in it'),
      figure('ratio-cpu', '– in processor time', build.cpu / run.cpu, '×'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
