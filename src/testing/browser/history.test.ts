import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { HOSTILE_TEXTS } from './hostile-register.ts';
import { servedSites } from './sites.ts';

/** The real register's past is what its repository is, perhaps short; the hostile one's is the same everywhere. */
const PAGES = ['changes/', 'changes/withdrawn/', 'datasets/gla/hostile-0/history/'];

describe('the pages of changes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have no accessibility violation in ${colorScheme}, and fit 320 pixels`, async () => {
      const { url } = servedSites().hostile;
      const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin, {
        ...{ colorScheme, viewport: { width: 320, height: 640 } },
      });
      const found: unknown[] = [];
      for (const path of PAGES) {
        const answer = await page.goto(url + path);
        expect(answer?.status()).toBe(200);
        found.push(...(await violations(page)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${path} is ${width} wide`);
      }
      const broken = await page.evaluate(() => '__broken' in window);
      expect({ found, complaints, foreign, broken }).toEqual({
        ...{ found: [], complaints: [], foreign: [], broken: false },
      });
      await close();
    });
  }

  it('lead from a dataset to its past, to a kind of change, and to the commit', async () => {
    const { url } = servedSites().hostile;
    const { page, close } = await watchPage(browser, new URL(url).origin);
    await page.goto(`${url}datasets/gla/hostile-0/`);
    await page.getByRole('link', { name: 'All 2 changes of the record' }).click();
    expect(page.url()).toBe(`${url}datasets/gla/hostile-0/history/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `Hostile ${HOSTILE_TEXTS[0]}`,
    );
    const then = page.getByRole('link', { name: 'The record as it was then' }).first();
    expect(await then.getAttribute('href')).toMatch(
      /\/blob\/b{40}\/catalogue\/datasets\/gla\/hostile-0\.yaml$/,
    );
    await page.getByRole('contentinfo').getByRole('link', { name: 'Changes', exact: true }).click();
    await page.getByRole('link', { name: `Withdrawn ${HOSTILE_TEXTS.length * 2}` }).click();
    expect(page.url()).toBe(`${url}changes/withdrawn/`);
    expect(await page.locator('[aria-current="page"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.change').count()).toBe(HOSTILE_TEXTS.length * 2);
    await close();
  });

  it('offer their feeds to feed readers', async () => {
    const { url } = servedSites().hostile;
    const { page, close } = await watchPage(browser, new URL(url).origin);
    for (const path of [
      'changes/',
      'themes/housing/',
      'publishers/gla/',
      'datasets/gla/hostile-0/',
    ]) {
      await page.goto(url + path);
      const feed = page.locator('link[type="application/atom+xml"]');
      const address = new URL((await feed.getAttribute('href'))!, url);
      const answer = await page.request.get(address.href);
      expect([path, answer.status(), (await answer.text()).slice(0, 38)]).toEqual([
        ...[path, 200, '<?xml version="1.0" encoding="utf-8"?>'],
      ]);
    }
    await close();
  });
});
