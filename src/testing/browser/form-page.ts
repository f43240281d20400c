import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

/** A page with a form, in a new context for each test. */
export interface FormPage {
  readonly page: Page;
  /** What must never happen on it; a test that means one takes it out. */
  readonly complaints: string[];
  /** Opens the page and waits until its script is ready. */
  open(query?: string): Promise<void>;
}

/**
 * Starts a browser for the tests of a file, and watches a page for each. What a form hands over in a new window is
 * written down as `data-opened` of the page instead, since nobody has to open it.
 * @param path of the page, below the site
 * @param form selector of the form, which shows that it is ready
 */
export function useFormPage(path: string, form: string): FormPage {
  let browser: Browser;
  let watched: WatchedPage;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    watched = await watchPage(browser, new URL(servedSites().real.url).origin);
    watched.page.setDefaultTimeout(10_000);
    await watched.page.addInitScript(() => {
      window.open = (address) => {
        document.documentElement.dataset['opened'] = String(address);
        return null;
      };
    });
  });
  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    expect(watched.foreign).toEqual([]);
    await watched.close();
  });
  return {
    get page() {
      return watched.page;
    },
    get complaints() {
      return watched.complaints;
    },
    async open(query = '') {
      await watched.page.goto(`${servedSites().real.url}${path}${query}`);
      await watched.page.locator(`${form}[data-ready]`).waitFor();
    },
  };
}
