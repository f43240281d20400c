import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { recordTemplates } from './record-templates.ts';
import { servedSites } from './sites.ts';
import { FIXED_TEMPLATES } from './templates.ts';

/** Waits for what script adds, so that all of it is looked at. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

describe('every template', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no accessibility violation, console error or foreign request in ${colorScheme}`, async () => {
      const { url, folder } = servedSites().real;
      const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin, {
        colorScheme,
      });
      const found: string[] = [];
      for (const { name, path } of [...FIXED_TEMPLATES, ...recordTemplates(folder)]) {
        await page.goto(url + path);
        await settle(page);
        found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`));
      }
      const unexpected = complaints.filter((text) => !text.includes('no-such-page'));
      expect({ found, unexpected, foreign }).toEqual({ found: [], unexpected: [], foreign: [] });
      await close();
    });
  }

  it('fits 320 CSS pixels without scrolling sideways', async () => {
    const { url, folder } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin, {
      viewport: { width: 320, height: 640 },
    });
    const wide: string[] = [];
    for (const { name, path } of [...FIXED_TEMPLATES, ...recordTemplates(folder)]) {
      await page.goto(url + path);
      await settle(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    expect(wide).toEqual([]);
    await close();
  });

  it('does not shift while it loads', async () => {
    const { url, folder } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shifted: string[] = [];
    const [dataset] = recordTemplates(folder);
    for (const path of ['', 'search/?q=house+prices', dataset!.path]) {
      await page.goto(url + path);
      await settle(page);
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      // Below a hundredth nobody sees it; Google calls up to 0.1 good.
      if (total > 0.01) shifted.push(`${path}: ${total.toFixed(3)}`);
    }
    expect(shifted).toEqual([]);
    await close();
  });
});
