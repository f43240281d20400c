import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

describe('what a search loads', () => {
  let browser: Browser;
  let watched: WatchedPage | undefined;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await watched?.close();
    watched = await watchPage(browser, new URL(servedSites().real.url).origin);
    page = watched.page;
  });

  const open = async (): Promise<void> => {
    await page.goto(`${servedSites().real.url}search/?q=cycle`);
    await page.locator('#search-list > li').first().waitFor();
  };

  it('is asked for once, and its head names all that does not depend on the words', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open();
    expect(asked.filter((url, index) => asked.indexOf(url) !== index)).toEqual([]);
    const named = await page
      .locator('link[rel="modulepreload"], link[rel="preload"][as="fetch"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const late = asked.filter((url) => /\/search\/.|\/_astro\/.*js$/.test(new URL(url).pathname));
    const words = /\.pf_index$|\/cards\/\d+\.json$|\/_astro\/search/;
    expect(
      late.filter((url) => !named.includes(url) && !words.test(new URL(url).pathname)),
    ).toEqual([]);
    expect(named.filter((url) => !asked.includes(url))).toEqual([]);
  });

  it('is fetched again, once, where the site was published again after the page', async () => {
    let times = 0;
    await page.route('**/search/table.json', async (route) => {
      times += 1;
      const response = await route.fetch();
      const table = (await response.json()) as { version: string };
      const version = times === 1 ? 'v-000000000000' : table.version;
      await route.fulfill({ response, json: { ...table, version } });
    });
    await open();
    expect(times).toBe(2);
  });
});
