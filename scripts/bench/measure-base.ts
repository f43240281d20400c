import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  changeEntry,
  commandLine,
  datasetFiles,
  forgetParsed,
  ROOT,
  type BenchContext,
} from './context.ts';
import { figuresOf, type Figure } from './figure.ts';
import { middle, runChild, type ChildRun } from './run-child.ts';

const figure = figuresOf('base');

/** A large pull request for a person. */
const CHANGED = 10;

/** Measures `check --base` in a separate git repository, for a pull request that changes ten datasets. */
export async function measureBase({ corpus, runs }: BenchContext): Promise<Figure[]> {
  const repository = mkdtempSync(join(tmpdir(), 'bench-base-'));
  const catalogue = join(repository, 'catalogue');
  try {
    cpSync(corpus, catalogue, { recursive: true });
    git(repository, 'init', '--quiet');
    git(repository, 'add', '.');
    const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org'];
    git(repository, ...author, '-c', 'commit.gpgsign=false', 'commit', '--quiet', '-m', 'Corpus');
    changeTen(catalogue);
    const args = [...commandLine('check'), '--catalogue', catalogue];
    const cold: ChildRun[] = [];
    const warm: ChildRun[] = [];
    for (let run = 0; run < runs; run++) {
      forgetParsed(catalogue);
      for (const list of [cold, warm]) {
        const options = { cwd: ROOT, accept: [0, 1] };
        list.push(await runChild([...args, '--base', 'HEAD'], options));
      }
    }
    const label = `check --base, ${CHANGED} files changed`;
    return [
      figure('warm', label, middle(warm, 'wall'), 's', 'parse cache warm'),
      figure('warm-cpu', '– its processor time', middle(warm, 'cpu'), 's'),
      figure('others', '– taken by other processes', middle(warm, 'others'), '%'),
      figure('cold', '– nothing cached', middle(cold, 'wall'), 's'),
    ];
  } finally {
    forgetParsed(catalogue);
    rmSync(repository, { recursive: true, force: true });
  }
}

function changeTen(catalogue: string): void {
  const files = datasetFiles(catalogue);
  const step = Math.max(1, Math.floor(files.length / CHANGED));
  for (let index = 0; index < CHANGED; index++) {
    const path = join(catalogue, files[index * step]!);
    writeFileSync(path, changeEntry(readFileSync(path, 'utf8')));
  }
}

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
}
