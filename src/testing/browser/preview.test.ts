import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { CITY_CATALOGUE } from '../city.ts';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

const NEW = 'catalogue/datasets/rivermouth/lamp-posts.yaml';
const HOSTILE = '"><img src=x onerror=window.__broken=1><script>window.__broken=1</script>';
const TEXT = [
  `title: ${JSON.stringify(HOSTILE)}`,
  `summary: ${JSON.stringify(`${HOSTILE} [x](javascript:alert(1))`)}`,
  'status: current',
  'access:',
  '  level: open',
  'distributions:',
  '  - title: All',
  '    url: "javascript:alert(1)"',
  '    format: csv',
].join('\n');

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const pull = (more: object = {}): Answer => ({
  body: {
    ...{ state: 'open', merged_at: null, title: HOSTILE, changed_files: 1 },
    ...{ head: { sha: 'a'.repeat(40) }, ...more },
  },
});
const file = (filename: string, status: string, more: object = {}): object => ({
  ...{ filename, status, sha: 'b'.repeat(40), ...more },
});
const blob = (text: string): Answer => ({
  body: { size: Buffer.byteLength(text), content: Buffer.from(text).toString('base64') },
});

describe('the preview of a proposal', () => {
  let browser: Browser;
  let watched: WatchedPage;
  let page: Page;
  let asked: string[];
  const site = (): string => servedSites().real.url;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    watched = await watchPage(browser, new URL(site()).origin);
    page = watched.page;
    page.setDefaultTimeout(10_000);
  });
  afterEach(async () => {
    expect(watched.foreign).toEqual([]);
    await watched.close();
  });

  /** Opens a preview while GitHub answers as given, by the end of the address. */
  async function open(query: string, answers: Readonly<Record<string, Answer>>): Promise<string> {
    asked = [];
    await page.route('https://api.github.com/**', (route) => {
      const { pathname, search } = new URL(route.request().url());
      const path = pathname.replace(/^\/repos\/[^/]+\/[^/]+/, '');
      asked.push(`${path}${search}`);
      const answer = answers[path];
      if (!answer) return route.abort();
      const { status = 200, headers = {}, body } = answer;
      const open = {
        'access-control-allow-origin': '*',
        'access-control-expose-headers': 'x-ratelimit-remaining, x-ratelimit-reset',
      };
      return route.fulfill({
        ...{ status, contentType: 'application/json', body: JSON.stringify(body) },
        headers: { ...open, ...headers },
      });
    });
    await page.goto(`${site()}preview/${query}`);
    await page.locator('#proposal[data-ready]').waitFor();
    return (await page.locator('#proposal').textContent())!;
  }

  it('shows each entry as text, what the checks say of it, and that nobody has reviewed it', async () => {
    const known = readFileSync(
      join(CITY_CATALOGUE, 'datasets/rivermouth/street-trees.yaml'),
      'utf8',
    );
    const text = await open('?pr=12', {
      '/pulls/12': pull({ changed_files: 4 }),
      '/pulls/12/files': {
        body: [
          file(NEW, 'added'),
          file('catalogue/datasets/rivermouth/street-trees.yaml', 'modified', {
            sha: 'c'.repeat(40),
          }),
          file('catalogue/datasets/rivermouth/streets.yaml', 'renamed', {
            previous_filename: 'catalogue/datasets/rivermouth/roads.yaml',
            sha: 'c'.repeat(40),
          }),
          file('.github/workflows/check.yml', 'modified'),
        ],
      },
      [`/git/blobs/${'b'.repeat(40)}`]: blob(TEXT),
      [`/git/blobs/${'c'.repeat(40)}`]: blob(known),
    });
    expect(text).toContain(HOSTILE);
    const headings = await page.locator('#proposal h3').allTextContents();
    expect(headings).toEqual([
      'New: datasets/rivermouth/lamp-posts.yaml',
      'Changed: datasets/rivermouth/street-trees.yaml',
      'Removed: datasets/rivermouth/roads.yaml',
      'New: datasets/rivermouth/streets.yaml',
      'Not shown here',
    ]);
    expect(text).toContain('is not an absolute https address');
    expect(await page.locator('#proposal pre').first().textContent()).toBe(TEXT);
    expect(await page.locator('.notice').textContent()).toContain('Not reviewed.');
    expect(await page.locator('#proposal :is(img, script)').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate(() => '__broken' in window)).toBe(false);
    expect(await page.getAttribute('#pull-link', 'href')).toMatch(/\/pull\/12$/);
    expect(asked.slice(0, 2)).toEqual(['/pulls/12', '/pulls/12/files?per_page=100']);
    expect(watched.complaints).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it.each<[string, string, Record<string, Answer>, RegExp]>([
    ['no number', '', {}, /Give the number/],
    ['no number at all', '?pr=<b>x', {}, /“<b>x” is not the number/],
    ['another address', '?pr=../../x', {}, /is not the number/],
    ['nothing there', '?pr=9', { '/pulls/9': { status: 404, body: {} } }, /not have that proposal/],
    ['a closed one', '?pr=9', { '/pulls/9': pull({ state: 'closed' }) }, /closed without/],
    [
      'an accepted one',
      '?pr=9',
      { '/pulls/9': pull({ state: 'closed', merged_at: '2026-11-01T00:00:00Z' }) },
      /was accepted/,
    ],
    [
      'a limit',
      '?pr=9',
      {
        '/pulls/9': {
          ...{ status: 403, body: {} },
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795000000' },
        },
      },
      /not answer more requests from your network until \d/,
    ],
    ['a failure', '?pr=9', { '/pulls/9': { status: 500, body: {} } }, /could not answer \(500\)/],
    ['no connection', '?pr=9', {}, /could not be reached/],
    [
      'no entry',
      '?pr=9',
      {
        '/pulls/9': pull({ changed_files: 300 }),
        '/pulls/9/files': { body: [file('README.md', 'modified')] },
      },
      /does not change any entry.*README\.md.*and 299 more/,
    ],
  ])('says what is the matter: %s', async (_name, query, answers, words) => {
    expect(await open(query, answers)).toMatch(words);
    if (query !== '?pr=9') expect(asked).toEqual([]);
  });

  it('is not for search engines', async () => {
    const html = readFileSync(join(servedSites().real.folder, 'preview/index.html'), 'utf8');
    expect(html).toContain('<meta name="robots" content="noindex"');
    const sitemap = readFileSync(join(servedSites().real.folder, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/contribute/');
    expect(sitemap).not.toContain('/preview/');
  });
});
