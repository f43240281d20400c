import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

import { harvestSource } from '../harvest/run/harvest-source.ts';
import type { RunReport } from '../harvest/run/run-report.ts';
import { loadChecked } from '../io/load-checked.ts';
import { openHttp, type HttpLimits } from '../io/http.ts';
import { SMALL_CATALOGUE } from './catalogue-fixture.ts';
import { startLocalServer, type Handler, type LocalServer } from './local-server.ts';
import { pagedProtocol, type PagedRecord } from './paged-protocol.ts';

/** A separate catalogue with one source, which is a server on this machine. */
export interface HarvestFixture {
  readonly catalogue: string;
  readonly server: LocalServer;
  /** Sets what the source does from now on. */
  play(handle: Handler): void;
  run(today: string, options?: RunOptions): Promise<RunReport>;
  /** Name → text of the source's files. */
  files(): Record<string, string>;
  /** Errors of the register's own check. */
  errors(today: string): Promise<string[]>;
  write(file: string, text: string): void;
}

export interface RunOptions {
  readonly source?: string;
  readonly limits?: Partial<HttpLimits>;
  readonly settings?: object;
  readonly proposed?: string;
  readonly isDryRun?: boolean;
  readonly clock?: () => number;
}

/** Waits and limits short enough for a test. */
const QUICK: Partial<HttpLimits> = {
  attempts: 2,
  wireBytes: 200_000,
  bytes: 1_000_000,
  headersTimeout: 400,
  bodyTimeout: 400,
  totalTimeout: 800,
};

/** Sources of the fixture: the second is another catalogue of the same publisher. */
const SOURCES = ['city', 'other'];

/** A fixture for each test of a file: the source that it had before is gone. */
export function useHarvestFixture(): HarvestFixture {
  let current: Awaited<ReturnType<typeof makeHarvestFixture>>;
  beforeEach(async () => {
    current = await makeHarvestFixture();
  });
  afterEach(() => current.dispose());
  return {
    get catalogue() {
      return current.catalogue;
    },
    get server() {
      return current.server;
    },
    play: (handle) => current.play(handle),
    run: (today, options) => current.run(today, options),
    files: () => current.files(),
    errors: (today) => current.errors(today),
    write: (file, text) => current.write(file, text),
  };
}

async function makeHarvestFixture(): Promise<HarvestFixture & { dispose(): Promise<void> }> {
  const catalogue = mkdtempSync(join(tmpdir(), 'harvest-'));
  cpSync(SMALL_CATALOGUE, catalogue, { recursive: true });
  let handle: Handler = (_, response) => void response.writeHead(404).end();
  const server = await startLocalServer((...args) => handle(...args));
  const settings = {
    title: 'A catalogue for tests',
    protocol: 'ckan',
    url: 'https://portal.example.org/',
    publisher: 'borough',
    enabled: true,
    schedule: 'daily',
  } as const;
  for (const id of SOURCES) {
    writeFileSync(join(catalogue, 'sources', `${id}.yaml`), JSON.stringify(settings));
  }
  return {
    catalogue,
    server,
    play: (next) => void (handle = next),
    async run(today, { source = 'city', limits, settings: more, proposed, isDryRun, clock } = {}) {
      const http = openHttp({
        userAgent: 'test',
        allowPrivate: server.origin,
        limits: { ...QUICK, ...limits },
        now: () => Date.parse(today),
        sleep: async () => {},
      });
      try {
        return await harvestSource(
          { id: source, settings: { ...settings, url: `${server.origin}/1`, ...more } },
          {
            catalogue,
            protocols: { ckan: pagedProtocol },
            http,
            today,
            isDryRun: isDryRun ?? false,
            proposed,
            ...(clock && { clock }),
          },
        );
      } finally {
        await http.close();
      }
    },
    files() {
      const folder = join(catalogue, 'harvested/city');
      const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
      return Object.fromEntries(
        names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
      );
    },
    async errors(today) {
      const { problems } = await loadChecked(catalogue, { today });
      return problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, file }) => `${code} ${file}`);
    },
    write: (file, text) => writeFileSync(join(catalogue, file), text),
    async dispose() {
      await server.close();
      rmSync(catalogue, { recursive: true });
    },
  };
}

/** Records that differ: `Noise map 1`, `Noise map 2` … */
export function manyRecords(count: number, first = 1): PagedRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const number = first + index;
    return { id: `id-${number}`, title: `Noise levels measured at site ${number}` };
  });
}

/** Answers with pages of ten, as an honest source does. */
export function honest(records: readonly PagedRecord[], size = 10): Handler {
  return (request, response) => {
    const page = Number(request.url!.slice(1));
    const part = records.slice((page - 1) * size, page * size);
    const next = page * size < records.length ? `/${page + 1}` : undefined;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ total: records.length, records: part, next }));
  };
}

/** What came of a run, in numbers: fetched, added, changed, unchanged, rejected. */
export const countsOf = ({ fetched, added, changed, unchanged, rejected }: RunReport): number[] => [
  ...[fetched, added, changed, unchanged, rejected.length],
];

/** Why records were not taken. */
export const codesOf = ({ rejected }: RunReport): string[] => rejected.map(({ code }) => code);
