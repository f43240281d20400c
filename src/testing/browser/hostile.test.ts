import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { attribute, builtPages } from './built-pages.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { MARKUP_TEXTS } from '../hostile.ts';
import { servedSites } from './sites.ts';

const FORBIDDEN = new Set(['iframe', 'frame', 'object', 'embed', 'base', 'img']);

/** Pages of the project's own words, which show nothing of an entry and have pictures of the site. */
const GUIDES = /^help[/\\](publishing|reviewing)[/\\]/;

describe('a site built from entries that no check has seen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('holds no script, frame, image, handler or unsafe address of theirs', () => {
    const { folder, url } = servedSites().hostile;
    const found: string[] = [];
    for (const { file, elements } of builtPages(folder)) {
      for (const element of elements) {
        const { tagName } = element;
        const source = attribute(element, 'src') ?? '';
        const data = attribute(element, 'type') === 'application/ld+json';
        const own = source.startsWith(new URL(url).pathname);
        const picture = tagName === 'img' && own && GUIDES.test(file);
        if (FORBIDDEN.has(tagName) && !picture) found.push(`${file}: <${tagName}>`);
        if (tagName === 'script' && !data && !own) found.push(`${file}: <script src="${source}">`);
        for (const { name, value } of element.attrs) {
          if (name.startsWith('on') || name === 'style') found.push(`${file}: ${name}`);
          const isAddress = ['href', 'src', 'action', 'xlink:href'].includes(name);
          if (isAddress && !/^(\/|#|https:\/\/(?![^/]*@)|mailto:)/.test(value)) {
            found.push(`${file}: ${name}="${value}"`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('keeps hostile text as text inside JSON-LD', () => {
    const { folder } = servedSites().hostile;
    let blocks = 0;
    for (const { elements } of builtPages(folder)) {
      for (const element of elements) {
        const data = attribute(element, 'type') === 'application/ld+json';
        if (element.tagName !== 'script' || !data) continue;
        const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
        expect(() => JSON.parse(text)).not.toThrow();
        blocks++;
      }
    }
    expect(blocks).toBeGreaterThanOrEqual(MARKUP_TEXTS.length);
  });

  it('runs nothing of theirs in a browser, and shows their titles as they are', async () => {
    const { url } = servedSites().hostile;
    const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin);
    await page.goto(`${url}datasets/`);
    const addresses = await page
      .locator('.record-row a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toHaveLength(MARKUP_TEXTS.length);
    const titles: string[] = [];
    let requests = 0;
    for (const address of addresses) {
      await page.goto(address);
      titles.push((await page.locator('h1').textContent()) ?? '');
      expect(await page.evaluate(() => '__broken' in window)).toBe(false);
      const prepare = page.getByRole('link', { name: 'Prepare a request' });
      if ((await prepare.count()) === 0) continue;
      await prepare.click();
      await page.locator('#request[data-ready]').waitFor();
      expect(await page.locator('a[href^="mailto:"], a[href*="javascript"]').count()).toBe(0);
      expect(await page.evaluate(() => '__broken' in window)).toBe(false);
      requests++;
    }
    expect(requests).toBe(MARKUP_TEXTS.length / 2);
    expect(titles.sort()).toEqual(MARKUP_TEXTS.map((text) => `Hostile ${text}`).sort());
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    await close();
  });

  it('shows hostile titles as text in search results', async () => {
    const { url } = servedSites().hostile;
    const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin);
    await page.goto(`${url}search/?q=hostile`);
    await page.getByRole('status').filter({ hasText: /\d/ }).first().waitFor();
    await page.getByText('Hostile </script>').first().waitFor();
    expect(await page.evaluate(() => '__broken' in window)).toBe(false);
    expect(await page.locator('main img, main iframe, main script:not([src])').count()).toBe(0);
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    await close();
  });
});
