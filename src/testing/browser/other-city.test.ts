import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_CATALOGUE } from '../catalogue-fixture.ts';
import { builtPages } from './built-pages.ts';

const run = promisify(execFile);

describe('the site of another city', () => {
  let folder: string;
  beforeAll(async () => {
    folder = join(mkdtempSync(join(tmpdir(), 'other-city-')), 'dist');
    const args = ['scripts/build.ts', '--catalogue', SMALL_CATALOGUE, '--out', folder];
    const env = { ...process.env };
    delete env['SITE_URL'];
    delete env['BASE_PATH'];
    await run(process.execPath, args, { env });
  });
  afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

  it('is built from its folder alone, and says nothing of London', () => {
    let pages = 0;
    for (const { file, html } of builtPages(folder)) {
      expect(/london|\bGLA\b|E09000/i.test(html), file).toBe(false);
      pages++;
    }
    expect(pages).toBeGreaterThan(50);
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(home).toContain('A register');
    expect(home).toContain('Choose one of the boroughs');
  });

  it('has what hosts, machines and other sites ask for', () => {
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect(read('robots.txt')).toContain('Sitemap: https://data.example.org/sitemap-index.xml');
    expect(read('sitemap-0.xml')).toContain(
      'https://data.example.org/datasets/borough/allotments/',
    );
    expect(read('sitemap-0.xml')).not.toContain('plans');
    expect(read('_headers')).toContain('Content-Security-Policy');
    expect(read('favicon.svg')).toMatch(/^<svg /);
    expect(readFileSync(join(folder, 'social-card.png')).subarray(1, 4).toString()).toBe('PNG');
    expect(existsSync(join(folder, '404.html'))).toBe(true);
  });

  it('gives a draft a page that search engines pass over and no list names', () => {
    const draft = readFileSync(join(folder, 'datasets/borough/plans/index.html'), 'utf8');
    expect(draft).toContain('<meta name="robots" content="noindex">');
    expect(readFileSync(join(folder, 'datasets/index.html'), 'utf8')).not.toContain(
      'Plans that are not ready',
    );
  });
});
