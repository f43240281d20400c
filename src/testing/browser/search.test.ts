import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

const FACETS = [
  'theme',
  'access',
  'kind',
  'live',
  'publisher',
  'place',
  'format',
  'licence',
] as const;

describe('search', () => {
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

  /** Opens the search with these words or parameters and waits for its count. */
  async function search(query: string): Promise<void> {
    await page.goto(`${servedSites().real.url}search/?${query}`);
    await counted();
  }

  const counted = (): Promise<unknown> =>
    page.locator('#search-count', { hasText: /\d|No records/ }).waitFor();
  const titles = (): Promise<string[]> =>
    page.locator('#search-list h2, #search-list h3').allTextContents();
  const total = async (): Promise<number> => {
    const text = (await page.locator('#search-count').textContent()) ?? '';
    return Number(/([\d,]+)/.exec(text)?.[1]?.replace(',', '') ?? 0);
  };

  it('finds by word', async () => {
    await search('q=cycle+counts');
    expect((await titles())[0]).toMatch(/cycle|cycling/i);
  });

  it('finds by acronym what is written out, and the other way round', async () => {
    await search('q=HPW');
    expect((await titles()).join('\n')).toMatch(/house prices/i);
    await search('q=house+prices+by+ward');
    const spelled = await titles();
    await search('q=HPW');
    expect((await titles()).some((title) => spelled.includes(title))).toBe(true);
  });

  it('offers another word for a misspelling, and looks for it where nothing else was asked for', async () => {
    await search('q=air+polution');
    expect((await titles()).join('\n')).toMatch(/air quality|pollution/i);
    const said = page.locator('#search-replaced');
    expect(await said.textContent()).toMatch(/^No record contains “polution”\./);
    await said.getByRole('link', { name: 'air pollution', exact: true }).click();
    await page.waitForURL(/q=air\+pollution/);
    await page.waitForFunction(
      () => document.querySelector('#search-replaced')?.textContent === '',
    );
    await search('q=polution');
    expect((await titles()).join('\n')).toMatch(/air quality|pollution/i);
    expect(await said.textContent()).toMatch(/Did you mean “pollution”\? These records/);
  });

  it('understands a question', async () => {
    await search(
      `q=${encodeURIComponent('Can you find me a dataset with average house prices in Rivermouth?')}`,
    );
    expect((await titles())[0]).toMatch(/house price/i);
  });

  it('puts an exact title first', async () => {
    await search('q=the');
    await page.goto(`${servedSites().real.url}datasets/`);
    const listed = await page.locator('.record-row h2').allTextContents();
    const exact = listed.map((title) => title.trim()).find((title) => title.length > 20);
    await search(`q=${encodeURIComponent(exact!)}`);
    expect((await titles())[0]).toBe(exact);
  });

  it('never finds nothing because of one word', async () => {
    await search('q=house+prices+xqzzqx');
    expect(await total()).toBeGreaterThan(0);
    expect((await titles()).join('\n')).toMatch(/house price/i);
  });

  it('offers other ways where there is nothing', async () => {
    await search('q=xqzzqxw');
    expect(await page.locator('#search-count').textContent()).toMatch(/^No /);
    expect(
      await page
        .getByRole('link', { name: /ask for/i })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(watched?.complaints).toEqual([]);
  });

  for (const facet of FACETS) {
    it(`narrows by ${facet} to the number that the facet promised, keeps it in the address, and Back undoes it`, async () => {
      await search('');
      const before = await total();
      const box = page.locator(`input[name="${facet}"]`).first();
      const label =
        (await page.locator(`label[for="${await box.getAttribute('id')}"]`).textContent()) ?? '';
      const promised = Number(/\(([\d,]+)\)/.exec(label)![1]!.replace(',', ''));
      await box.check();
      await page.waitForURL(new RegExp(`[?&]${facet}=`));
      await page.waitForFunction(
        (number) => document.querySelector('#search-count')?.textContent.includes(number),
        promised.toLocaleString('en-GB'),
      );
      expect(await total()).toBe(promised);
      expect(promised).toBeLessThanOrEqual(before);
      const address = page.url();
      await page.goBack();
      await page.waitForFunction(
        (number) => document.querySelector('#search-count')?.textContent.includes(number),
        before.toLocaleString('en-GB'),
      );
      expect(await page.locator(`input[name="${facet}"]:checked`).count()).toBe(0);
      await page.goto(address);
      await counted();
      expect(await total()).toBe(promised);
      expect(await page.locator(`input[name="${facet}"]:checked`).count()).toBe(1);
    });
  }

  it('narrows by how recently the data was updated, keeps it in the address, and Back undoes it', async () => {
    // The choices count back from today; a day when the city has some.
    await page.clock.setFixedTime('2026-11-23T12:00:00Z');
    await search('');
    const before = await total();
    const choice = page.locator('select[name="updated"] option:not([value=""])').last();
    const [value, label] = [await choice.getAttribute('value'), (await choice.textContent()) ?? ''];
    const promised = Number(/\(([\d,]+)\)/.exec(label)![1]!.replace(',', ''));
    expect(promised).toBeLessThan(before);
    await page.locator('select[name="updated"]').selectOption(value);
    await page.waitForURL(/[?&]updated=/);
    await page.waitForFunction(
      (number) => document.querySelector('#search-count')?.textContent.includes(number),
      promised.toLocaleString('en-GB'),
    );
    expect(await total()).toBe(promised);
    await page.goBack();
    await page.waitForFunction(
      (number) => document.querySelector('#search-count')?.textContent.includes(number),
      before.toLocaleString('en-GB'),
    );
    expect(await page.locator('select[name="updated"]').inputValue()).toBe('');
  });

  it('never offers a value that gives nothing', async () => {
    await search('q=house+prices&access=open');
    const labels = await page.locator('#search-facets label').allTextContents();
    expect(labels.length).toBeGreaterThan(3);
    for (const label of labels) expect(label).not.toMatch(/\(0\)/);
  });

  it('removes one choice by its chip, and all by one link', async () => {
    await search('theme=housing&access=open');
    const both = await total();
    await page.locator('#search-chips a, #search-chips button').first().click();
    await page.waitForFunction(() => !location.search.includes('theme=housing'));
    await counted();
    expect(await total()).toBeGreaterThanOrEqual(both);
    await page
      .getByText(/clear all/i)
      .first()
      .click();
    await page.waitForFunction(() => !/theme=|access=/.test(location.search));
  });

  it('sorts by title and by date', async () => {
    await search('q=rivermouth&sort=title');
    const byTitle = await titles();
    expect(byTitle).toEqual(
      [...byTitle].sort(new Intl.Collator('en-GB', { numeric: true }).compare),
    );
    await search('sort=updated');
    const dates = await page
      .locator('#search-list span', { hasText: 'Data last updated' })
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const comparable = dates.filter((date) => date.length === 10);
    expect(comparable.length).toBeGreaterThan(5);
    expect(comparable).toEqual([...comparable].sort().reverse());
  });

  it('shows twenty at a time, in pages that have addresses and titles', async () => {
    await search('');
    expect(await titles()).toHaveLength(20);
    const first = await titles();
    await page.getByRole('link', { name: /next/i }).click();
    await page.waitForURL(/[?&]page=2/);
    await page.waitForFunction(
      (title) => !document.querySelector('#search-list')?.textContent.includes(title),
      first[0]!,
    );
    expect(await titles()).toHaveLength(20);
    expect(await page.title()).toMatch(/page 2/i);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-count');
  });

  it('works by keyboard alone, from the home page', async () => {
    await page.goto(servedSites().real.url);
    await page.getByLabel('What are you looking for?').focus();
    await page.keyboard.type('rivermouth');
    await page.keyboard.press('Enter');
    await counted();
    expect(await total()).toBeGreaterThan(3);
    const box = page.locator('input[name="theme"]').first();
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/[?&]theme=/);
    expect({ complaints: watched?.complaints, foreign: watched?.foreign }).toEqual({
      complaints: [],
      foreign: [],
    });
  });

  it('folds its filters away on a phone, and says how many results they leave', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await search('q=house');
    expect(await page.locator('#search-facets').isVisible()).toBe(false);
    await page.locator('#search-filters > summary').click();
    expect(await page.locator('#search-facets').isVisible()).toBe(true);
    expect(await page.locator('#search-show').textContent()).toMatch(/Show \d+ results?/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('works under a sub-path', async () => {
    const { url } = servedSites().hostile;
    const below = await watchPage(browser, new URL(url).origin);
    await below.page.goto(`${url}search/?q=hostile`);
    await below.page.locator('#search-count', { hasText: /^\d+ records/ }).waitFor();
    const [first] = await below.page
      .locator('#search-list a')
      .evaluateAll((links) => links.map((a) => (a as HTMLAnchorElement).href));
    expect(first).toContain(new URL('datasets/', url).href);
    expect(below.complaints).toEqual([]);
    await below.close();
  });
});
