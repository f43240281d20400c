import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { defineCommand } from '../../src/cli/define-command.ts';
import { serveFolder } from '../../src/io/serve-folder.ts';
import { readPictureWords, takePictures } from './take-pictures.ts';

const CATALOGUE = 'src/testing/fixtures/good-catalogue';

/** `npm run pictures`. */
export const picturesCommand = defineCommand({
  help: `npm run pictures [-- --check]

Takes the pictures of the guides (src/content/pictures/) of a site that is built from the catalogue of the tests.

  --check   only says whether the words in them are still those of the site
  --help    this text

Exit code: 0 done or up to date, 1 out of date.
`,
  options: { check: { type: 'boolean' } },
  async run({ check }) {
    const stale = await withSite(async (site) => {
      const words = await takePictures(site, !check);
      const known = await readPictureWords();
      return Object.keys({ ...words, ...known }).filter((name) => words[name] !== known[name]);
    });
    for (const name of stale) process.stdout.write(`${name} is out of date: npm run pictures\n`);
    return stale.length > 0 ? 1 : 0;
  },
});

/** Builds the site of the tests' catalogue, serves it and runs a task with it. */
export async function withSite<Result>(use: (site: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  try {
    const env = { ...process.env, SITE_URL: 'https://data.example.org', BASE_PATH: '/' };
    const build = ['scripts/build.ts', '--catalogue', CATALOGUE, '--out', join(folder, 'dist')];
    await promisify(execFile)(process.execPath, build, { env });
    const server = await serveFolder(join(folder, 'dist'), { port: 0 });
    try {
      return await use(server.url);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
