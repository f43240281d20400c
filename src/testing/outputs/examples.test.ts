import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '../../core/derive/catalogue.ts';
import type { History } from '../../core/derive/history.ts';
import { renderExamples } from '../../core/describe/guides/developers/examples/index.ts';
import type { Language } from '../../core/describe/guides/developers/examples/example.ts';
import { serveFolder, type FolderServer } from '../../io/serve-folder.ts';
import { loadOnce } from '../../site/catalogue.ts';
import { writeOutputs } from '../../site/outputs.ts';
import { CITY_CATALOGUE } from '../city.ts';

vi.stubEnv('CATALOGUE_DIR', CITY_CATALOGUE);

const run = promisify(execFile);

/** File name of a program, and what runs it. */
const RUNNERS: Readonly<Record<Language, { file: string; command: string }>> = {
  curl: { file: 'example.sh', command: 'sh' },
  python: { file: 'example.py', command: 'python3' },
  r: { file: 'example.R', command: 'Rscript' },
  javascript: { file: 'example.mjs', command: process.execPath },
};

const hasR = spawnSync('Rscript', ['--version']).error === undefined;

// The titles and languages are the same for any address, which is known only when the server runs.
const { catalogue, history } = await loadOnce();
const programs = renderExamples(catalogue, 'http://localhost/').flatMap(({ id, programs: all }) =>
  all.map(({ language }) => ({ id, language })),
);

describe('the examples for developers, run against the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'examples-'));
  let server: FolderServer;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), '');
    // The address stands in the files, and the server lists the files when it starts.
    const first = await serveFolder(folder, { port: 0 });
    await first.close();
    const { origin, port } = new URL(first.url);
    await writeOutputs({ origin, basePath: '/' }, folder);
    server = await serveFolder(folder, { port: Number(port), tries: 1 });
  }, 120_000);
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  }, 120_000);

  it.each(programs.filter(({ language }) => language !== 'r' || hasR))(
    '$id in $language',
    async ({ id, language }) => {
      const example = renderExamples(catalogue, server.url).find((one) => one.id === id)!;
      const { code } = example.programs.find((one) => one.language === language)!;
      const work = mkdtempSync(join(tmpdir(), 'example-'));
      try {
        const { file, command } = RUNNERS[language];
        writeFileSync(join(work, file), code);
        const { stdout } = await run(command, [file], {
          cwd: work,
          maxBuffer: 64 * 1024 * 1024,
          env: { ...process.env, NO_PROXY: '*', no_proxy: '*', PYTHONIOENCODING: 'utf-8' },
        });
        EXPECTED[id]!(stdout, language);
      } finally {
        rmSync(work, { recursive: true });
      }
    },
    60_000,
  );
});

/** What the output of an example must be, by the example's id. */
const EXPECTED: Readonly<Record<string, (output: string, language: Language) => void>> = {
  'list-datasets': (output, language) => {
    if (language === 'curl') {
      expect(JSON.parse(output).count).toBe(datasetsOf(catalogue).length);
      return;
    }
    for (const { id } of datasetsOf(catalogue)) expect(output).toContain(id);
    if (language !== 'r') expect(lines(output)).toHaveLength(datasetsOf(catalogue).length);
  },
  'find-open-csv': (output, language) => {
    const urls = openCsv(catalogue);
    expect(urls.length).toBeGreaterThan(5);
    for (const url of urls) expect(output).toContain(url);
    if (language !== 'r') expect(lines(output)).toHaveLength(urls.length);
  },
  'get-record': (output) => {
    expect(output).toContain(subject(catalogue).fields.title);
  },
  'follow-changes': (output, language) => {
    const [newest] = history.events;
    if (newest === undefined) return;
    expect(output).toContain(newest.time);
    expect(language === 'curl' ? output.split('<entry>').length - 1 : lines(output).length).toBe(
      entriesOf(history),
    );
  },
  'load-dump': (output, language) => {
    if (language === 'curl') expect(output).toContain('catalogue.csv: OK');
    else expect(output).toContain(`${datasetsOf(catalogue).length} datasets`);
  },
};

const lines = (output: string): string[] => output.split('\n').filter((line) => line !== '');

/** The number of entries that a feed has of all changes; no more than a hundred. */
const entriesOf = ({ events }: History): number => Math.min(100, events.length);

const datasetsOf = ({ listed }: Catalogue) => listed.filter((record) => record.kind === 'dataset');

/** The dataset that the examples are about, as they name it. */
function subject(from: Catalogue) {
  const example = renderExamples(from, '').find(({ id }) => id === 'get-record')!;
  const [, id] = /datasets\/(.+)\.json/.exec(
    example.programs.find(({ language }) => language === 'javascript')!.code,
  )!;
  return from.datasets.get(id!)!;
}

function openCsv(from: Catalogue): string[] {
  const { publisher } = subject(from);
  return datasetsOf(from)
    .filter(
      ({ fields, publisher: { id } }) => id === publisher.id && fields.access.level === 'open',
    )
    .flatMap(({ fields }) => fields.distributions ?? [])
    .filter(({ format }) => format === 'csv')
    .flatMap(({ url }) => url ?? []);
}
