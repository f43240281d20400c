import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { changeEntry, commandLine, datasetFiles, ROOT, type BenchContext } from './context.ts';
import { figuresOf, type Figure } from './figure.ts';
import { runChild, type ChildRun } from './run-child.ts';

const figure = figuresOf('build');
const rebuilt = figuresOf('rebuild');

/** Built for a host at the top of its domain, so that addresses in pages are paths in the folder. */
const LOCATION = { SITE_URL: 'https://data.example.org', BASE_PATH: '/' };

/** Exit code 1: built, but without some entries that have errors. */
const ACCEPT = [0, 1];

/** A build and its result. */
export interface Built {
  readonly figures: readonly Figure[];
  /** Seconds for the whole build. */
  readonly wall: number;
  readonly cpu: number;
}

/** Builds the corpus's site from nothing into an empty folder, and times each stage. */
export async function measureBuild({ corpus, out }: BenchContext): Promise<Built> {
  rmSync(out, { recursive: true, force: true });
  const run = await build(corpus, out, { NO_PARSE_CACHE: '1' });
  const files = listFiles(out);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return {
    wall: run.wall,
    cpu: run.cpu,
    figures: [
      figure('whole', 'build, whole', run.wall, 's', 'from nothing, into an empty folder'),
      figure('cpu', '– its processor time', run.cpu, 's', 'with the search indexer'),
      figure('memory', '– peak memory', run.memory, 'MB', 'with the search indexer'),
      figure('others', '– taken by other processes', run.others, '%', 'of the processors'),
      ...stages(run),
      figure('pages-count', '– pages made', pages, ''),
      figure('files', '– files in all', files.length, ''),
      figure('bytes', '– size of the site', bytes / 1e6, 'MB'),
      figure('writing', 'writing the same files alone', rewrite(files, out), 's'),
    ],
  };
}

/** Changes one entry, builds again over the old site, and restores the entry. */
export async function measureRebuild(
  { corpus, out }: BenchContext,
  whole: Pick<Built, 'wall' | 'cpu'>,
): Promise<Figure[]> {
  // A check that is not measured leaves the parse cache as it is for people who build repeatedly.
  const check = [...commandLine('check'), '--catalogue', corpus];
  await runChild(check, { cwd: ROOT, accept: ACCEPT });
  const path = join(corpus, datasetFiles(corpus)[0]!);
  const text = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, changeEntry(text));
    const run = await build(corpus, out, {});
    const share = (of: 'wall' | 'cpu'): number => (run[of] / whole[of]) * 100;
    return [
      rebuilt('whole', 'build again, one entry changed', run.wall, 's'),
      rebuilt('others', '– taken by other processes', run.others, '%'),
      rebuilt('share', '– as a share of the whole', share('wall'), '%'),
      rebuilt('share-cpu', '– in processor time', share('cpu'), '%'),
    ];
  } finally {
    writeFileSync(path, text);
  }
}

function build(corpus: string, out: string, env: Record<string, string>): Promise<ChildRun> {
  const args = [...commandLine('build'), '--catalogue', corpus, '--out', out];
  return runChild(args, { cwd: ROOT, env: { ...LOCATION, ...env }, accept: ACCEPT });
}

/** Where the clock of a process begins. */
const START = '';

/** The stages follow one another, except the search index, which is made alongside bundling and pages. */
function stages({ marks, wall }: ChildRun): Figure[] {
  const seconds = (from: string, to: string): number =>
    ((marks[to] ?? NaN) - (from === START ? 0 : (marks[from] ?? NaN))) / 1000;
  const outputs = seconds('bundled', 'exported');
  const share = (outputs / (wall - outputs)) * 100;
  const pages = seconds('exported', 'rendered');
  const index = seconds('configured', 'indexed');
  return [
    figure('checked', '– read and check', seconds(START, 'checked'), 's', 'with the start of Node'),
    figure('configured', '– set up Astro', seconds('checked', 'configured'), 's'),
    figure('bundling', '– bundling', seconds('configured', 'bundled'), 's'),
    figure('outputs', '– files for machines', outputs, 's'),
    figure('outputs-share', '– what they add to the rest', share, '%', 'of the build without them'),
    figure('pages', '– pages', pages, 's', 'rendered and written, 8 at a time'),
    figure('index', '– search index', index, 's', 'at the same time as bundling and pages'),
    figure('rest', '– sitemap, index files, end', wall - (marks['rendered'] ?? NaN) / 1000, 's'),
  ].filter(({ value }) => !Number.isNaN(value));
}

/** The disk's share of a build: writes the same bytes under the same names, one by one. */
function rewrite(files: readonly string[], out: string): number {
  const again = `${out}-again`;
  const contents = files.map((file) => ({
    path: join(again, relative(out, file)),
    content: readFileSync(file),
  }));
  const start = performance.now();
  for (const { path, content } of contents) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  const seconds = (performance.now() - start) / 1000;
  rmSync(again, { recursive: true, force: true });
  return seconds;
}

function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
}
