import { join } from 'node:path';
import type { BenchOptions, Part } from './bench-options.ts';
import { ROOT, type BenchContext } from './context.ts';
import { judge, type Figure } from './figure.ts';
import { makeCorpus } from './make-corpus.ts';
import { measureBase } from './measure-base.ts';
import { measureBuild, measureRebuild, type Built } from './measure-build.ts';
import { measureCheck } from './measure-check.ts';
import { measureFloor } from './measure-floor.ts';
import { measureSearchAlone } from './measure-search-alone.ts';
import { measureSearch } from './measure-search.ts';
import { measureWeight } from './measure-weight.ts';
import type { SizeResult } from './render-table.ts';

/**
 * Makes a corpus and measures everything that was asked for on it, one after the other. What cannot be measured
 * is told, and the rest goes on.
 * @param say tells the person who waits what is being done
 */
export async function measureSize(
  datasets: number,
  { only, runs, catalogue }: BenchOptions,
  say: (text: string) => void,
): Promise<SizeResult> {
  const folder = join(ROOT, '.bench');
  const context: BenchContext = {
    datasets,
    runs,
    corpus: join(folder, `corpus-${datasets}`),
    out: join(folder, `site-${datasets}`),
  };
  const figures: Figure[] = [];
  const failures: string[] = [];
  const measure = async (part: Part, task: () => Promise<readonly Figure[]>): Promise<void> => {
    if (!only.has(part)) return;
    say(`${datasets} datasets: ${part}`);
    try {
      const found = await task();
      if (found.length === 0) failures.push(`${part}: the site has nothing to measure it on`);
      figures.push(...found);
    } catch (error) {
      failures.push(`${part}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };

  say(`${datasets} datasets: corpus`);
  await makeCorpus(catalogue, context.corpus, datasets);
  await measure('check', () => measureCheck(context));
  await measure('base', () => measureBase(context));
  const builds: Built[] = [];
  await measure('build', async () => {
    const built = await measureBuild(context);
    builds.push(built);
    return built.figures;
  });
  const [whole] = builds;
  // Where the build failed there is nothing to look at; its own failure says why.
  if (whole) {
    await measure('floor', () => measureFloor(context, whole));
    await measure('weight', async () => measureWeight(context));
    await measure('search', () => measureSearch(context));
    await measure('search', () => measureSearchAlone(context));
    await measure('rebuild', () => measureRebuild(context, whole));
  }
  return { datasets, figures: judge(figures, datasets), failures };
}
