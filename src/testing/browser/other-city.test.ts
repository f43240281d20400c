import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL_CATALOGUE } from '../catalogue-fixture.ts';
import { serveFolder } from '../../io/serve-folder.ts';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { builtPages } from './built-pages.ts';

const run = promisify(execFile);

/** A record that a source has, a person has corrected, and another source has too: all that can be said of origins. */
function addSecondSource(catalogue: string): void {
  const source = readFileSync(join(catalogue, 'sources/portal.yaml'), 'utf8');
  const record = readFileSync(join(catalogue, 'harvested/portal/street-trees.yaml'), 'utf8');
  mkdirSync(join(catalogue, 'harvested/hub'));
  writeFileSync(
    join(catalogue, 'sources/hub.yaml'),
    source.replace("The borough's portal", 'The hub'),
  );
  const same = 'harvest:\n  url: https://hub.example.org/trees\n  duplicateOf: portal/street-trees';
  writeFileSync(join(catalogue, 'harvested/hub/trees.yaml'), record.replace('harvest:', same));
}

describe('the site of another city', () => {
  let folder: string;
  beforeAll(async () => {
    const parent = mkdtempSync(join(tmpdir(), 'other-city-'));
    folder = join(parent, 'dist');
    const catalogue = join(parent, 'catalogue');
    cpSync(SMALL_CATALOGUE, catalogue, { recursive: true });
    addSecondSource(catalogue);
    const args = ['scripts/build.ts', '--catalogue', catalogue, '--out', folder];
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

  it('says of a harvested record who said what, for everybody to read', async () => {
    const server = await serveFolder(folder, { port: 0 });
    const browser = await launchBrowser();
    try {
      const { page, complaints } = await watchPage(browser, new URL(server.url).origin);
      await page.goto(`${server.url}datasets/borough/trees/`);
      const section = page.getByRole('region', { name: 'Where this record comes from' });
      expect(await section.getByText('Harvested from').innerText()).toContain(
        "Harvested from The borough's portal",
      );
      await section.getByText('Who said what').click();
      const said = await section.locator('dl').innerText();
      expect(said.split('\n')).toEqual([
        'Corrected here',
        'Title',
        'Derived from other records',
        'Same as',
        'As the catalogue has it',
        'Summary, Status, Themes, Access, Licence, Data last updated, How often updated',
      ]);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  it('gives a draft a page that search engines pass over and no list names', () => {
    const draft = readFileSync(join(folder, 'datasets/borough/plans/index.html'), 'utf8');
    expect(draft).toContain('<meta name="robots" content="noindex">');
    expect(readFileSync(join(folder, 'datasets/index.html'), 'utf8')).not.toContain(
      'Plans that are not ready',
    );
  });
});
