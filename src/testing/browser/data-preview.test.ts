import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser } from './browser.ts';
import { startDataServer, type DataServer } from './data-server.ts';
import { CLOSED_HOST, DEAD_HOST, OPEN_HOST } from './preview-files.ts';
import { servedSites } from './sites.ts';

describe('the preview of data', () => {
  let server: DataServer;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    server = await startDataServer();
    browser = await launchBrowser(server.switches);
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${servedSites().hostile.url}datasets/`);
    await page.locator('.record-row a[href$="/hostile-0/"]').click();
    await page.getByRole('button', { name: 'Preview large.csv' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Clicks a file's button, waits for what comes of it. */
  async function preview(name: string): Promise<string> {
    await page.getByRole('button', { name: `Preview ${name}`, exact: true }).click();
    await page.getByRole('heading', { name: `Preview: ${name}`, exact: true }).waitFor();
    await page.locator('.preview-result:not([aria-busy])').waitFor();
    expect(await page.evaluate(() => '__broken' in window)).toBe(false);
    return page.locator('#preview').innerText();
  }

  it('asks nobody before the click, and names who will be asked', async () => {
    expect(server.requests).toEqual([]);
    const row = page.locator('tr', { hasText: 'refused.csv' });
    expect(await row.innerText()).toContain(`asks ${CLOSED_HOST} directly`);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /show-preview|preview-worker/.test(name))).toEqual([]);
    const policy = page.locator('meta[content^="default-src"]');
    expect(await policy.getAttribute('content')).toContain("connect-src 'self' https:;");
  });

  it('reads less than 2 MB of a table of 200 MB, and compares it with its description', async () => {
    const shown = await preview('large.csv');
    expect(server.requests).toEqual([`GET ${OPEN_HOST}/large.csv bytes=0-524287`]);
    const sent = await server.bytesSent('/large.csv');
    expect(sent).toBeGreaterThan(500_000);
    expect(sent).toBeLessThan(2_000_000);
    expect(shown).toContain('The first 500 rows of 5 columns, of which 50 rows are shown.');
    expect(shown).toContain(`524 kB were read from ${OPEN_HOST}`);
    expect(shown).toContain('In the file, but not described: “notes”.');
    expect(shown).toContain('Described as “Opened”, written “opened” in the file.');
    expect(shown).toContain(
      'capacity: 10 of 500 values (“many”) do not fit the type “whole number”.',
    );
    expect(shown).toContain(
      'borough: 5 of 500 values (“Atlantis”) are not among the permitted values.',
    );
    expect(await page.locator('#preview tbody').first().locator('tr').count()).toBe(50);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Preview: large.csv',
    );
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(complaints).toEqual([]);
  });

  it('hangs up on a host that sends the whole, endless file', async () => {
    expect(await preview('endless.csv')).toContain('Compared with the described columns');
    // Without hanging up there would be no end to wait for. What lies in the buffers of two sockets counts as sent.
    const sent = await server.bytesSent('/endless.csv');
    expect(sent).toBeGreaterThan(500_000);
    expect(sent).toBeLessThan(16_000_000);
    expect(complaints).toEqual([]);
  });

  it('shows hostile cells as text, and closes', async () => {
    const shown = await preview('hostile.csv');
    expect(shown).toContain('<script>window.__broken=2</script>');
    expect(shown).toContain('<img src=x onerror=window.__broken=1>');
    expect(shown).toContain('\\u{202e}right to left');
    expect(shown).toMatch(/… \(\d,\d{3} more characters\)/);
    expect(await page.locator('#preview :is(script, img, a)').count()).toBe(0);
    await page.getByRole('button', { name: 'Close the preview' }).click();
    expect(await page.locator('#preview').innerText()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('hostile.csv');
  });

  it.each<[string, RegExp]>([
    ['old.csv', /read as Windows-1252[^]*separated by semicolons[^]*café[^]*£3/],
    ['places.geojson', /1 point, 1 line and 1 area between 51.54° north and 51.58° north/],
    ['grid.geojson', /British National Grid[^]*EPSG::27700/],
    ['results.json', /rows are the list under “results”[^]*\["a"\]/],
    ['lines.jsonl', /First rows/],
    ['trees.parquet', /drawn from the columns lon and lat[^]*500 points[^]*Plane/],
    ['no-ranges.parquet', /500 points/],
    ['FeatureServer', /This is “Trees”, the first layer of 1 in the service[^]*Plane/],
    ['toilets', /1 point between[^]*true/],
  ])('reads %s', async (name, words) => {
    expect(await preview(name)).toMatch(words);
    expect(complaints).toEqual([]);
  });

  it('says who answered after a redirect', async () => {
    expect(await preview('moved.csv')).toContain(`from ${CLOSED_HOST}`);
  });

  it('says plainly why there is no preview', async () => {
    const reasons: Record<string, string> = {};
    for (const name of [
      ...['page.csv', 'missing.csv', 'refused.csv', 'unreachable.csv', 'large.json'],
      ...['broken.json', '0'],
    ]) {
      reasons[name] = (await preview(name)).split('\n').find((line) => line.startsWith('No p'))!;
    }
    expect(reasons['page.csv']).toContain('This is not CSV but a web page.');
    expect(reasons['missing.csv']).toContain(`${OPEN_HOST} has no such file.`);
    expect(reasons['refused.csv']).toContain(`${CLOSED_HOST} does not let other websites read`);
    expect(reasons['unreachable.csv']).toContain(`could not reach ${DEAD_HOST}`);
    expect(reasons['large.json']).toContain('The file is 48 MB, larger than the 5 MB');
    expect(await server.bytesSent('/large.json')).toBeLessThan(16_000_000);
    expect(reasons['broken.json']).toContain('cannot be read as JSON');
    expect(reasons['0']).toContain('“Token Required”');
    // A browser itself writes of what it may not read; nothing else is to be complained of.
    const own = /CORS policy|Failed to load resource/;
    expect(complaints.filter((words) => !own.test(words))).toEqual([]);
  });
});
