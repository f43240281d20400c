import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { MARKUP_TEXTS } from '../hostile.ts';
import { servedSites } from './sites.ts';

/** The city's past is what its repository is, perhaps short; the hostile one's is the same everywhere. */
const LISTS = ['changes/', 'changes/withdrawn/'];

/** Path of the first hostile dataset's page; whose it is depends on the city's publishers. */
function hostileDataset(folder: string): string {
  const publisher = readdirSync(join(folder, 'datasets')).find((name) =>
    existsSync(join(folder, 'datasets', name, 'hostile-0')),
  );
  return `datasets/${publisher}/hostile-0/`;
}

describe('the pages of changes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`have no accessibility violation in ${colorScheme}, and fit 320 pixels`, async () => {
      const { url, folder } = servedSites().hostile;
      const dataset = hostileDataset(folder);
      const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin, {
        ...{ colorScheme, viewport: { width: 320, height: 640 } },
      });
      const found: unknown[] = [];
      for (const path of [...LISTS, dataset, `${dataset}history/`]) {
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
    const { url, folder } = servedSites().hostile;
    const dataset = hostileDataset(folder);
    const { page, close } = await watchPage(browser, new URL(url).origin);
    await page.goto(url + dataset);
    await page.getByRole('link', { name: 'All 2 changes of the record' }).click();
    expect(page.url()).toBe(`${url}${dataset}history/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      `Hostile ${MARKUP_TEXTS[0]}`,
    );
    const then = page.getByRole('link', { name: 'The record as it was then' }).first();
    expect(await then.getAttribute('href')).toMatch(
      /\/blob\/b{40}\/catalogue\/datasets\/[a-z-]+\/hostile-0\.yaml$/,
    );
    await page.getByRole('contentinfo').getByRole('link', { name: 'Changes', exact: true }).click();
    await page.getByRole('link', { name: `Withdrawn ${MARKUP_TEXTS.length * 2}` }).click();
    expect(page.url()).toBe(`${url}changes/withdrawn/`);
    expect(await page.locator('[aria-current="page"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.change').count()).toBe(MARKUP_TEXTS.length * 2);
    await close();
  });

  it('offer their feeds to feed readers', async () => {
    const { url, folder } = servedSites().hostile;
    const dataset = hostileDataset(folder);
    const { page, close } = await watchPage(browser, new URL(url).origin);
    for (const path of [
      'changes/',
      'themes/housing/',
      `publishers/${dataset.split('/')[1]}/`,
      dataset,
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
