import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { CITY_CATALOGUE } from '../testing/city.ts';
import { INSIGHT_SOURCE } from '../testing/insight-fixture.ts';
import { insightCommand } from './insight.ts';

const SLUG = 'cycling-counted';

let folder: string;
let said: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insight-'));
  cpSync(CITY_CATALOGUE, join(folder, 'catalogue'), { recursive: true });
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      said += String(text);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const read = (name: string): string =>
  readFileSync(join(folder, 'catalogue/insights', SLUG, name), 'utf8');

function run(verb: string, source: string): Promise<number> {
  writeFileSync(join(folder, 'source.csv'), source);
  const where = ['--source', join(folder, 'source.csv'), '--catalogue', join(folder, 'catalogue')];
  return insightCommand([verb, SLUG, ...where]);
}

describe('npm run insight', () => {
  it('notes the hash of the source once, and then leaves every byte as it is', async () => {
    const before = read('counts.csv');
    expect(await run('refresh', INSIGHT_SOURCE)).toBe(0);
    expect(read('counts.yaml')).toContain('sourceSha256: ');
    const pin = read('counts.yaml');
    expect(await run('refresh', INSIGHT_SOURCE)).toBe(0);
    expect(await run('check', INSIGHT_SOURCE)).toBe(0);
    expect([read('counts.csv'), read('counts.yaml')]).toEqual([before, pin]);
    expect(said).toContain('the source has not changed');
  });

  it('tells rows and sentences that change, and writes them only on refresh', async () => {
    const changed = INSIGHT_SOURCE.replace('1460', '1461');
    const before = read('counts.csv');
    expect(await run('check', changed)).toBe(1);
    expect(said).toContain('row 4: 2024, North, 1460 → 2024, North, 1461');
    expect(said).toContain('now: In 2024, 1,461 people cycled in the north.');
    expect(read('counts.csv')).toBe(before);
    expect(await run('refresh', changed)).toBe(0);
    expect(read('counts.csv')).toBe(before.replace('1460', '1461'));
  });

  it('says what does not fit, and what it does not have', async () => {
    expect(await run('check', INSIGHT_SOURCE.replace('Area', 'Borough'))).toBe(1);
    expect(said).toContain('there is no column “Area”');
    expect(
      await insightCommand(['check', 'nothing', '--catalogue', join(folder, 'catalogue')]),
    ).toBe(1);
    expect(said).toContain('The insight "nothing" is missing or has no text: see npm run check.');
    expect(await insightCommand(['look'])).not.toBe(0);
  });
});
