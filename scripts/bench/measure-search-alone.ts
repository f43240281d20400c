import { fileURLToPath } from 'node:url';
import { ROOT, type BenchContext } from './context.ts';
import { figuresOf, type Figure } from './figure.ts';
import { runChild } from './run-child.ts';
import type { SearchMeasures } from './search-measure.ts';

const figure = figuresOf('search');

const SCRIPT = fileURLToPath(new URL('./search-alone.ts', import.meta.url));

/** Measures the parts of a search that do not need a browser: sizes, and computing without drawing. */
export async function measureSearchAlone({ corpus }: BenchContext): Promise<Figure[]> {
  const { stdout } = await runChild([SCRIPT], { cwd: ROOT, env: { CATALOGUE_DIR: corpus } });
  const found = JSON.parse(stdout.trim().split('\n').at(-1)!) as SearchMeasures;
  const size = `${found.files} files, ${(found.bytesOnDisk / 1e6).toFixed(1)} MB`;
  const alone = 'computed in Node, without drawing';
  return [
    figure('index-alone', 'search index, made alone', found.buildSeconds, 's', size),
    figure('table', '– facet table', found.table / 1000, 'kB', 'gzip; all facets, sorting'),
    figure(
      'words',
      '– words that correct misspellings',
      found.words / 1000,
      'kB',
      'gzip; when needed',
    ),
    figure('filter-alone', '– a filter over all records', found.filterMs, 'ms', alone),
    figure('text-alone', '– words to ranked records', found.searchMs, 'ms', alone),
  ];
}
