import { join } from 'node:path';
import type { BenchOptions, Part } from './bench-options.ts';
import { ROOT, type BenchContext } from './context.ts';
import { judge, type Figure } from './figure.ts';
import { makeCorpus } from './make-corpus.ts';
import { measureBase } from './measure-base.ts';
import { measureBuild, measureRebuild, type Built } from './measure-build.ts';
import { measureCheck } from './measure-check.ts';
import { measureHarvest } from './measure-harvest.ts';
import { measureFloor } from './measure-floor.ts';
import { measureSearchAlone } from './measure-search-alone.ts';
import { measureSearch } from './measure-search.ts';
import { measureWeight } from './measure-weight.ts';
import type { SizeResult } from './render-table.ts';

/** A catalogue to measure on. */
export interface BenchCorpus {
  /** Of its folder. */
  readonly name: string;
  readonly datasets: number;
  /** @param into catalogue folder to make */
  readonly make: (into: string) => Promise<void>;
}

/** Made-up records, with the vocabularies of a catalogue. */
export function madeCorpus(datasets: number, catalogue: string): BenchCorpus {
  return {
    name: String(datasets),
    datasets,
    make: (into) => makeCorpus(catalogue, into, datasets),
  };
}

/**
 * Makes a corpus and measures on it everything that was asked for, one after the other. Reports what cannot be measured
 * and continues.
 * @param say tells the waiting person what is happening
 */
export async function measureSize(
  { name, datasets, make }: BenchCorpus,
  { only, runs }: Pick<BenchOptions, 'only' | 'runs'>,
  say: (text: string) => void,
): Promise<SizeResult> {
  const folder = join(ROOT, '.bench');
  const context: BenchContext = {
    datasets,
    runs,
    corpus: join(folder, `corpus-${name}`),
    out: join(folder, `site-${name}`),
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
  await make(context.corpus);
  await measure('check', () => measureCheck(context));
  await measure('base', () => measureBase(context));
  const builds: Built[] = [];
  await measure('build', async () => {
    const built = await measureBuild(context);
    builds.push(built);
    return built.figures;
  });
  const [whole] = builds;
  // If the build failed, there is nothing to measure, and its own failure says why.
  if (whole) {
    await measure('floor', () => measureFloor(context, whole));
    await measure('weight', async () => measureWeight(context));
    await measure('search', () => measureSearch(context));
    await measure('search', () => measureSearchAlone(context));
    await measure('rebuild', () => measureRebuild(context, whole));
  }
  await measure('harvest', () => measureHarvest(context));
  return { datasets, figures: judge(figures, datasets), failures };
}
