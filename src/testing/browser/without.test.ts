import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, watchPage } from './browser.ts';
import { checkText } from './check-text.ts';
import { recordTemplates } from './record-templates.ts';
import { servedSites } from './sites.ts';

describe('without what a reader may not have', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('no script: the record says everything, and browsing leads to it', async () => {
    const { url, folder } = servedSites().real;
    const origin = new URL(url).origin;
    const { page, close } = await watchPage(browser, origin, { javaScriptEnabled: false });
    const [dataset] = recordTemplates(folder);
    await page.goto(url + dataset!.path);
    expect(await page.getByRole('heading', { name: 'Get the data' }).isVisible()).toBe(true);
    expect(await page.locator('.get-link').first().isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Themes' }).first().click();
    await page.locator('.card-link').first().click();
    await page.locator('.record-row a').first().click();
    expect(await page.locator('h1').textContent()).not.toBe('');
    await close();
  });

  it('no script: a search says what to do instead', async () => {
    const { url } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin, {
      javaScriptEnabled: false,
    });
    await page.goto(url);
    await page.getByLabel('What are you looking for?').fill('house prices');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(page.url()).toContain('/search/?q=house+prices');
    await page
      .locator('main')
      .getByRole('link', { name: /A to Z/ })
      .first()
      .click();
    expect(await page.locator('.record-row').count()).toBeGreaterThan(10);
    await close();
  });

  it('no script: the form is an example to copy, which the check reads', async () => {
    const { url } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin, {
      javaScriptEnabled: false,
    });
    await page.goto(`${url}contribute/`);
    expect(await page.locator('form#contribute').isVisible()).toBe(false);
    const text = (await page.locator('pre.yaml:visible').textContent())!;
    expect(text).toContain('# Title (required).');
    expect(await checkText('datasets/rivermouth/cycle-hire-example.yaml', `${text}\n`)).toEqual([]);
    await close();
  });

  it('no mouse: the keyboard reaches the main content, the search and a tile of the map', async () => {
    const { url } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin);
    await page.goto(`${url}places/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Skip to main content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () => document.activeElement?.querySelector('title')?.textContent,
    );
    expect(name).toMatch(/: \d+$/);
    const outline = await page.evaluate(() => {
      const tile = document.activeElement!.querySelector('rect')!;
      return Number.parseFloat(getComputedStyle(tile).strokeWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/[^/]+\/$/);
    await close();
  });

  it('no mouse: focus is never hidden and never trapped', async () => {
    const { url, folder } = servedSites().real;
    // Smooth scrolling would still be under way when the position is read.
    const { page, close } = await watchPage(browser, new URL(url).origin, {
      reducedMotion: 'reduce',
    });
    const [dataset] = recordTemplates(folder);
    await page.goto(url + dataset!.path);
    const seen = new Set<string>();
    for (let press = 0; press < 200; press++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return undefined;
        const { top, bottom, width, height } = activeElement.getBoundingClientRect();
        const visible = bottom > 0 && top < innerHeight && width > 0 && height > 0;
        return { name: activeElement.outerHTML.slice(0, 200), visible };
      });
      if (!focus) break;
      expect(focus.visible, focus.name).toBe(true);
      seen.add(focus.name);
    }
    const focusable = await page.locator('a[href], button, input, summary').count();
    expect(seen.size).toBeGreaterThan(focusable * 0.6);
    await close();
  });

  it('reduced motion and forced colours leave the page readable', async () => {
    const { url } = servedSites().real;
    const { page, complaints, close } = await watchPage(browser, new URL(url).origin, {
      reducedMotion: 'reduce',
      forcedColors: 'active',
    });
    await page.goto(url);
    const behaviour = await page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(behaviour).toBe('auto');
    expect(complaints).toEqual([]);
    await close();
  });
});
