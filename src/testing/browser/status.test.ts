import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type FolderServer } from '../../io/serve-folder.ts';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { buildFeedsSite, PLANTED_SECRETS } from './feeds-site.ts';

const PATHS = ['status/', 'services/borough/gauges-api/'];
const GAUGES = 'https://gauges.example.org/v2/levels?latest';

describe('a site with evidence of feeds and links', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof buildFeedsSite>>;
  let server: FolderServer;
  beforeAll(async () => {
    site = await buildFeedsSite();
    server = await serveFolder(site.folder, { port: 0 });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    site.dispose();
  });

  const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
  const open = async (options: Parameters<typeof watchPage>[2] = {}) =>
    watchPage(browser, new URL(server.url).origin, options);
  const stateAt = async (page: Page, time: string, path: string): Promise<string> => {
    await page.clock.setFixedTime(new Date(time));
    await page.goto(server.url + path);
    return page.locator('.state').first().innerText();
  };

  it('says three true things on three dates, from one built page', async () => {
    const { page, close } = await open();
    const gauges = 'services/borough/gauges-api/';
    expect(await stateAt(page, '2026-11-03T10:20:30Z', gauges)).toBe('Up, checked 20 minutes ago');
    expect(await stateAt(page, '2026-11-03T12:00:30Z', gauges)).toBe(
      'Not checked recently. Was up when checked on 3 November 2026',
    );
    expect(await stateAt(page, '2026-12-05T10:00:00Z', gauges)).toBe(
      'Not checked recently. Was up when checked on 3 November 2026',
    );
    // A link is checked weekly, so two days later what was seen still counts.
    const dataset = 'datasets/borough/allotments/';
    expect(await stateAt(page, '2026-11-05T10:00:30Z', dataset)).toBe('Broken, checked 2 days ago');
    expect(await stateAt(page, '2026-11-03T10:20:30Z', 'status/')).toBe(
      'Down, checked 20 minutes ago',
    );
    expect(await stateAt(page, '2027-01-01T00:00:00Z', 'status/')).toBe(
      'Not checked recently. Was down when checked on 3 November 2026',
    );
    // A clock that was never set judges nothing.
    expect(await stateAt(page, '2001-01-01T00:00:00Z', gauges)).toBe(
      'Was up when checked on 3 November 2026',
    );
    await page.clock.setFixedTime(new Date('2026-11-03T11:00:30Z'));
    await page.goto(`${server.url}search/?q=allotment`);
    await page.locator('#search-list .state').first().waitFor();
    expect(await page.locator('#search-list .state').first().innerText()).toBe(
      'Live feed: Up, checked 1 hour ago',
    );
    await close();
  });

  it('has in no file what must not be published, though the branch with the evidence holds it', () => {
    const files = readdirSync(site.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    const holding = (words: string): number =>
      files.filter((content) => content.includes(words)).length;
    // What stands in a sound sample is found.
    expect(holding('window.__broken = 3')).toBeGreaterThan(0);
    for (const secret of PLANTED_SECRETS) {
      expect(holding(secret.slice(secret.indexOf('sig=') + 1)), secret).toBe(0);
    }
  });

  it('says dates without script, what is wrong first, and the promise beside the fact', async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    await page.goto(`${server.url}status/`);
    const [wrong] = await page.locator('.status-list').allInnerTexts();
    expect(wrong).toContain('Was down when checked on 3 November 2026');
    expect(wrong).toContain('it answered with the HTTP status 503');
    const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts();
    expect(rows[0]).toMatch(/Bike docks feed/);
    expect(rows.find((row) => row.includes('Air quality API'))).toContain(
      'Every call needs a key.',
    );
    await page.getByText('1 broken or moved link').click();
    const broken = page.locator('details .status-list').first();
    expect(await broken.innerText()).toContain('Allotment sites in the borough');
    await page.goto(`${server.url}services/borough/gauges-api/`);
    const facts = await page.locator('.relations').allInnerTexts();
    expect(facts.join('\n')).toContain(
      'kept on 27 of the 29 days checked in the 30 days to 3 November 2026',
    );
    expect(await page.locator('#try-it').isVisible()).toBe(false);
    await page.goto(`${server.url}services/borough/keyed-api/`);
    expect(await page.locator('main').innerText()).toContain('Not checked automatically: Every');
    await close();
  });

  it('is accessible in both schemes, fits 320 pixels, and runs nothing of theirs', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, complaints, foreign, close } = await open({
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      for (const path of PATHS) {
        await page.goto(server.url + path);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('details')) part.open = true;
        });
        expect(await violations(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
        expect(await page.evaluate(() => '__broken' in window)).toBe(false);
      }
      expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
      await close();
    }
    const { results } = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'long-title': 'off',
        'no-implicit-button-type': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'no-redundant-role': 'off',
        'prefer-native-element': 'off',
      },
    }).validateMultipleFiles(PATHS.map((path) => join(site.folder, path, 'index.html')));
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  });

  it('asks a service on a click only, and shows no more of the answer than text', async () => {
    const { page, complaints, foreign, close } = await open();
    const asked: string[] = [];
    let headers: Record<string, string> = { 'access-control-allow-origin': '*' };
    await page.route('https://gauges.example.org/**', (route) => {
      asked.push(route.request().url());
      const body = `<script>window.__broken = 4</script>${'é'.repeat(100_000)}`;
      return route.fulfill({ body, headers: { 'content-type': 'text/html', ...headers } });
    });
    await page.goto(`${server.url}services/borough/gauges-api/`);
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const ask = page.getByRole('button', { name: 'Ask gauges.example.org' });
    await ask.click();
    await page.locator('#try-answer').waitFor();
    expect(asked).toEqual([GAUGES]);
    expect(await page.locator('#try-status').innerText()).toMatch(
      /^HTTP status 200, text\/html, more than 66 kB, in [\d,]+ ms\. Shortened below\.$/,
    );
    const shown = (await page.locator('#try-answer').textContent())!;
    expect(shown.startsWith('<script>window.__broken = 4</script>é')).toBe(true);
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(64 * 1024 + 3);
    expect(await page.evaluate(() => '__broken' in window)).toBe(false);
    expect(complaints).toEqual([]);

    // Left out, the browser's driver would add one that fits.
    headers = { 'access-control-allow-origin': 'https://other.example' };
    await ask.click();
    await page.getByText('blocks requests from other websites (CORS)').waitFor();
    expect(await page.locator('#try-answer').isVisible()).toBe(false);
    expect(foreign).toEqual([]);
    await close();
  });

  it('lets each page ask the host of its service, and no other', () => {
    const policy = (file: string): string =>
      /connect-src (.*?); worker-src/.exec(read(file).replaceAll('&#39;', "'"))![1]!;
    expect(policy('services/borough/gauges-api/index.html')).toBe(
      "'self' https://gauges.example.org",
    );
    for (const file of ['status/index.html', 'services/borough/keyed-api/index.html']) {
      expect(policy(file)).toBe("'self'");
    }
  });

  it('lists the operations of the reviewed copy as text, and tells machines the same', () => {
    const page = read('services/borough/gauges-api/index.html');
    expect(page).toContain('Levels of all gauges &lt;/p&gt;&lt;script&gt;');
    expect(page).not.toContain('<img src=x');
    const status = JSON.parse(read('api/v1/status.json')) as {
      services: { id: string; state: string }[];
      unchecked: string[];
    };
    expect(status.services.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'borough/bikes-feed down',
      'borough/gauges-api up',
    ]);
    expect(status.unchecked).toContain('borough/keyed-api');
    expect(read('status/index.md')).toContain('Was down when checked on 3 November 2026');
    expect(read('services/borough/gauges-api/index.md')).toContain('**GET** `/levels`');
  });
});
