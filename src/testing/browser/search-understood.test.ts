import { readFile } from 'node:fs/promises';
import papaparse from 'papaparse';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage, type WatchedPage } from './browser.ts';
import { servedSites } from './sites.ts';

describe('a search that understands', () => {
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

  async function search(q: string, more = ''): Promise<void> {
    await page.goto(`${servedSites().real.url}search/?q=${encodeURIComponent(q)}${more}`);
    await counted();
  }

  const counted = (): Promise<unknown> =>
    page.locator('#search-count', { hasText: /\d|No records/ }).waitFor();
  const titles = (list = '#search-list'): Promise<string[]> =>
    page.locator(`${list} h3`).allTextContents();
  const chips = (): Promise<string[]> =>
    page.locator('#search-understood .chip').evaluateAll((all) =>
      all.map((chip) => {
        const name = chip.querySelector('.chip__name')?.textContent ?? '';
        return name + (chip.querySelector('.chip__name')?.nextSibling?.textContent ?? '');
      }),
    );

  it.each([
    ['Saltmarsh', 'Place: Saltmarsh'],
    ['RM05 waste', 'Place: Saltmarsh'],
    ['Saltmarsh-by-Ferry', 'Place: Saltmarsh-by-Ferry (Northbank)'],
    ['RV1', 'Place: RV1 (Northbank, Southbank)'],
    ['Inner Rivermouth', 'Place: Inner Rivermouth'],
    ['tides since 2015', 'Time: since 2015'],
    ['house prices by ward', 'Detail: By ward'],
    ['restricted health data', 'Access: Restricted'],
    ['live bus positions', 'Kind: Live data'],
    ['trees map', 'Form: Can be put on a map'],
    ['crime csv', 'Format: CSV'],
  ])('shows how it reads “%s”', async (q, chip) => {
    await search(q);
    expect(await chips()).toEqual([chip]);
    expect(watched?.complaints).toEqual([]);
  });

  it('links the page of a place, and finds its data first and that of the whole city after', async () => {
    await search('Saltmarsh');
    const link = page.getByRole('link', { name: 'About Saltmarsh' });
    expect(await link.getAttribute('href')).toBe('/places/RM05/');
    const found = await titles();
    expect(found[0]).toMatch(/saltmarsh/i);
    expect(found.length).toBeGreaterThan(5);
  });

  it('makes words of what a reader takes away, keeps that in the address, and Back undoes it', async () => {
    await search('saltmarsh waste');
    await page.locator('#search-understood .chip').click();
    await page.waitForURL(/plain=place\.RM05/);
    await page.waitForFunction(() => !document.querySelector('#search-understood .chip'));
    await page.reload();
    await counted();
    expect(await chips()).toEqual([]);
    expect(await page.locator('#search-words').inputValue()).toBe('saltmarsh waste');
    await page.goBack();
    await page.locator('#search-understood .chip').waitFor();
  });

  it('never hides a record for a chip', async () => {
    const total = async (): Promise<number> =>
      Number(/\d+/.exec((await page.locator('#search-count').textContent()) ?? '')?.[0]);
    await search('tides');
    const all = await total();
    await search('tides since 2015');
    expect(await total()).toBe(all);
  });

  it.each([
    '10.1234/census-2011',
    'https://doi.org/10.1234/CENSUS-2011',
    'figures-bureau/census-2011',
  ])('finds the record that %s names', async (q) => {
    await search(q);
    const first = page.locator('#search-list h3 a').first();
    expect(await first.getAttribute('href')).toBe('/datasets/figures-bureau/census-2011/');
  });

  it('searches inside column names, and shows them', async () => {
    await search('price');
    await page.getByLabel('Search inside column names').check();
    await page.waitForURL(/in=columns/);
    await page.locator('#search-list code').first().waitFor();
    const cards = await page.locator('#search-list > li').count();
    expect(await page.locator('#search-list > li', { has: page.locator('code') }).count()).toBe(
      cards,
    );
    expect(
      (await page.locator('#search-list code').first().textContent())?.toLowerCase(),
    ).toContain('price');
  });

  it('takes signs as people know them', async () => {
    await search('tide OR allotments');
    expect((await titles()).join('\n')).toMatch(/tide[^]*allotment|allotment[^]*tide/i);
    await search('cycle');
    const all = await titles();
    await search('cycle -2024');
    const without = await titles();
    expect(without.length).toBeLessThan(all.length);
    expect(without.join('\n')).not.toContain('2024');
  });

  it('says where nothing was asked', async () => {
    await search('🚲 !?');
    expect(await page.locator('#search-replaced').textContent()).toContain('nothing was asked');
    expect((await titles()).length).toBe(20);
  });

  it('shows what comes near under its own heading', async () => {
    await search('"street trees"');
    const close = page.getByRole('heading', { name: 'Also close' });
    const few = (await titles()).length;
    expect(few).toBeLessThan(5);
    expect(await close.isVisible()).toBe(true);
    const near = await titles('#search-close');
    expect(near.length).toBeGreaterThan(0);
    for (const title of await titles()) expect(near).not.toContain(title);
  });

  it('carries the words over to the form for data that is not here', async () => {
    await search('xqzzqxw & "toilets"');
    const href = await page.locator('#search-ask').getAttribute('href');
    expect(new URL(href!).searchParams.get('need')).toBe('xqzzqxw & "toilets"');
  });

  it('gives the results as CSV and as JSON, all of them', async () => {
    await search('cycle');
    const found = await titles();
    const save = async (name: string): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#search-take').getByRole('button', { name }).click(),
      ]);
      return readFile(await download.path(), 'utf8');
    };
    const rows = papaparse.parse<Record<string, string>>(await save('CSV'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.map(({ title }) => title)).toEqual(found);
    const { results } = JSON.parse(await save('JSON')) as {
      results: { title: string; page: string }[];
    };
    expect(results.map(({ title }) => title)).toEqual(found);
    expect(results[0]!.page).toMatch(/^http.*\/(?:[a-z-]+\/)+$/);
    expect(watched?.complaints).toEqual([]);
  });

  it('names the feed that follows a search, and what it leaves out', async () => {
    const take = page.locator('#search-take');
    await search('', '&theme=housing');
    expect(await take.locator('a').getAttribute('href')).toBe('/feeds/theme/housing.atom');
    expect(await take.textContent()).not.toContain('No feed');
    await search('house', '&theme=housing&place=RM00');
    expect(await take.textContent()).toContain('No feed follows your words, the place');
  });

  it.each([
    ['chips', 'saltmarsh tides since 2015', ''],
    ['close matches', '"street trees"', ''],
    ['columns', 'price', '&in=columns'],
    ['nothing asked', '🚲', ''],
  ])('is accessible and fits a phone: %s', async (_, q, more) => {
    await search(q, more);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, 'colour')).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('keeps hostile words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)> saltmarsh "><script>alert(2)</script> since 2015';
    await search(hostile, '&plain=<b>x</b>&plain=__proto__&in=%22%3E');
    expect(
      await page.locator('#search-results img, #search-results script, #search-results b').count(),
    ).toBe(0);
    expect(await page.locator('#search-words').inputValue()).toBe(hostile);
    expect(watched?.complaints).toEqual([]);
    expect(watched?.foreign).toEqual([]);
  });
});
