import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides how a file is examined; `package.json` names the versions of the libraries. */
const SOURCES = [
  'src/core/generated',
  'src/core/model',
  'src/core/schema',
  'src/core/parse',
  'src/core/validate',
];

/**
 * A hash of the code that examines files, so that a cache made by other code is not believed. The sources are
 * read from the working directory, where all commands run; without them, each process is its own version.
 * @param folders other code than that which examines files
 */
export function codeVersion(folders: readonly string[] = SOURCES): string {
  const digest = createHash('sha256');
  try {
    digest.update(readFileSync('package.json'));
    for (const folder of folders) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
        if (!/\.(ts|mjs)$/.test(name) || name.endsWith('.test.ts')) continue;
        digest.update(name).update(readFileSync(join(folder, name)));
      }
    }
    return digest.digest('base64url');
  } catch {
    return `${process.pid}-${process.hrtime.bigint()}`;
  }
}
