import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderCityOutputs } from './city-outputs.ts';

const FOLDER = join(import.meta.dirname, 'fixtures/city-expected');
const HOW = '`npm run bless` accepts the outputs as they are now; read the difference in git.';

const made = await renderCityOutputs();
if (process.env['BLESS'] === '1') bless();
const kept = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(FOLDER, join(parentPath, name)).replaceAll('\\', '/'));

/** Takes what is made for what is expected. */
function bless(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [path, text] of made) {
    mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
    writeFileSync(join(FOLDER, path), text);
  }
}

describe('the outputs of the frozen city', () => {
  it('are the files that are expected', () => {
    expect([...made.keys()].sort(), HOW).toEqual(kept.sort());
    expect(made.size).toBeGreaterThan(100);
  });

  it.each([...made.keys()].filter((path) => kept.includes(path)))('has %s as expected', (path) => {
    expect(made.get(path), HOW).toBe(readFileSync(join(FOLDER, path), 'utf8'));
  });
});
