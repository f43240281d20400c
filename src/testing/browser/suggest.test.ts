import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

describe('suggestions while typing', () => {
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

  const box = (): Locator => page.getByRole('combobox', { name: 'What are you looking for?' });
  const options = (): Locator => page.getByRole('listbox').getByRole('option');

  async function type(path: string, words: string): Promise<void> {
    await page.goto(servedSites().real.url + path);
    await box().fill(words);
    await options().first().waitFor();
  }

  it.each(['', 'search/'])(
    'offer a page by keyboard alone at /%s, and are announced',
    async (path) => {
      await type(path, 'river');
      expect(await options().count()).toBeGreaterThan(0);
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+ suggestions?$/ })
        .waitFor();
      await page.keyboard.press('ArrowDown');
      const active = await box().getAttribute('aria-activedescendant');
      const first = options().first();
      expect(await first.getAttribute('id')).toBe(active);
      expect(await first.getAttribute('aria-selected')).toBe('true');
      const href = await first.getAttribute('href');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    },
  );

  it('do not stand in the way of a search', async () => {
    await type('', 'river');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=river');
  });

  it('close with Escape, and when the box is left', async () => {
    await type('search/', 'river');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await box().inputValue()).toBe('river');
    await box().pressSequentially('m');
    await options().first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  });

  it('take a hostile word for text, and offer nothing for it', async () => {
    await page.goto(servedSites().real.url);
    await box().fill('<img src=x onerror=alert(1)>');
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  it('break no rule of WCAG while they are open, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await type('', 'river');
      await page.keyboard.press('ArrowDown');
      expect(await violations(page)).toEqual([]);
    }
  });

  it('fit a phone', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await type('', 'river');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});
