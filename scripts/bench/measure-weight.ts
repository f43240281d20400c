import { existsSync, globSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BenchContext } from './context.ts';
import type { Figure } from './figure.ts';
import { weighPage } from './page-weight.ts';

/** Weighs the home page, a dataset page of medium length and the search page. */
export function measureWeight({ out }: BenchContext): Figure[] {
  const datasets = globSync('datasets/*/*/index.html', { cwd: out })
    .map((file) => `/${file.split(sep).slice(0, -1).join('/')}/`)
    .filter((path) => !path.startsWith('/datasets/page/'))
    .sort();
  const pages: [string, string, string | undefined][] = [
    ['home', 'home page', '/'],
    ['dataset', 'dataset page', datasets[Math.floor(datasets.length / 2)]],
    ['search', 'search page', '/search/'],
  ];
  return pages.flatMap(([id, label, path]) => {
    if (path === undefined || !existsSync(join(out, path, 'index.html'))) return [];
    const { all, scripts, files } = weighPage(out, path);
    const html = `HTML ${kilo(files.get(path)!).toFixed(1)} kB; with styles, scripts, fonts, icon; gzip`;
    return [
      {
        id: `weight/${id}`,
        label: `${label}, over the wire`,
        value: kilo(all),
        unit: 'kB',
        note: html,
      },
      { id: `weight/${id}-script`, label: '– script alone', value: kilo(scripts), unit: 'kB' },
    ];
  });
}

const kilo = (bytes: number): number => bytes / 1000;
