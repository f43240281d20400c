import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../io/serve-folder.ts';
import { CITY_CATALOGUE } from '../city.ts';

const run = promisify(execFile);

/** Path under which the hostile site is served: what holds under a sub-path holds at the root. */
const SUB_PATH = '/register/';

/**
 * Builds the sites that the browser tests look at, each in its own process as a user would, and serves them.
 * @returns the tear-down
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = await mkdtemp(join(tmpdir(), 'register-sites-'));
  const [real, hostile] = [join(root, 'real'), join(root, 'hostile')];
  await build('scripts/build.ts', real, {
    SITE_URL: 'https://data.example.org',
    BASE_PATH: '/',
  });
  await build('src/testing/browser/build-hostile-site.ts', hostile, {
    SITE_URL: 'https://data.example.org',
    BASE_PATH: SUB_PATH,
  });
  const servers = await Promise.all([
    serveFolder(real, { port: 0 }),
    serveFolder(hostile, { port: 0, basePath: SUB_PATH }),
  ]);
  project.provide('sites', {
    real: { folder: real, url: servers[0].url },
    hostile: { folder: hostile, url: servers[1].url },
  });
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await rm(root, { recursive: true, force: true });
  };
}

async function build(script: string, out: string, env: Record<string, string>): Promise<void> {
  await run(process.execPath, [script, '--out', out], {
    env: { ...process.env, CATALOGUE_DIR: CITY_CATALOGUE, ...env },
  });
}
