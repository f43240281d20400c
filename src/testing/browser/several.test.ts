import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { checkText } from './check-text.ts';
import { useFormPage } from './form-page.ts';
import { servedSites } from './sites.ts';

const SUMMARY = 'Where each of them stands, and when it was last looked at by the council.';
const HEADER =
  'publisher,title,summary,themes,access.level,licence,status,frequency,distributions.1.title,distributions.1.url,distributions.1.format';
const GOOD = `rivermouth,Lamp posts by street,"${SUMMARY}",environment; transport,open,ogl-uk-3-0,current,monthly,All of them,https://files.example.org/lamp-posts.csv,csv`;
const BAD = `rivermouth,<img src=x onerror=alert(1)>,"too short",environment,open,,current,sometimes,All,http://files.example.org/a.csv,csv`;

describe('a table of datasets', () => {
  const form = useFormPage('contribute/several/', '#several');
  let page: Page;
  beforeEach(async () => {
    page = form.page;
    await form.open();
  });

  async function check(text: string): Promise<string> {
    await page.locator('#table-text').fill(text);
    await page.getByRole('button', { name: 'Check the table' }).click();
    await page.locator('#several-status', { hasText: /ready|could not/ }).waitFor();
    return (await page.locator('#several-status').textContent())!;
  }

  async function download(): Promise<Record<string, string>> {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /zip/ }).click(),
    ]);
    const files = unzipSync(await readFile(await saved.path()));
    return Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );
  }

  it('shows what is wrong with each row in the words of the check', async () => {
    expect(await check([HEADER, GOOD, BAD].join('\n'))).toBe('2 rows: 1 ready, 1 with errors.');
    const bad = page.locator('#table-rows > li').nth(1);
    const text = (await bad.locator('pre').textContent())!;
    const file = (await bad.locator('p code').first().textContent())!;
    const expected = await checkText(file, text);
    const shown = await bad
      .locator('.govuk-error-message > span, .form-advice > span')
      .allTextContents();
    expect(shown.map((words) => words.trim()).sort()).toEqual(
      expected.map(({ words }) => words).sort(),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(await bad.locator('b', { hasText: 'summary' }).count()).toBe(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });

  it('packs the files that are ready, which the check accepts', async () => {
    await check([HEADER, GOOD, BAD].join('\n'));
    const files = await download();
    expect(Object.keys(files)).toEqual(['catalogue/datasets/rivermouth/lamp-posts-by-street.yaml']);
    for (const [path, text] of Object.entries(files)) {
      expect(await checkText(path.replace('catalogue/', ''), text)).toEqual([]);
    }
    expect(await download()).toEqual(files);
    await page.getByLabel(/rows with errors too/).check();
    expect(Object.keys(await download())).toHaveLength(2);
  });

  it('takes the template back as an upload', async () => {
    await page
      .locator('#table-file')
      .setInputFiles(join(servedSites().real.folder, 'contribute', 'template.csv'));
    await page.locator('#several-status', { hasText: /1 row/ }).waitFor();
    expect(await page.locator('#table-problems li').count()).toBe(0);
  });

  it('says which names and columns cannot be', async () => {
    await check(
      [
        'publisher,title,slug,colour',
        'rivermouth,A title,house-prices,',
        ',B,,',
        'rivermouth,C,../../x,',
        'rivermouth,D,same,',
        'rivermouth,E,same,',
      ].join('\n'),
    );
    const text = (await page.locator('#several-result').textContent())!;
    for (const words of [
      'no field colour',
      'already has this dataset',
      'publisher is empty',
      'cannot contain a slash',
      'Row 5 makes the same file',
    ]) {
      expect(text).toContain(words);
    }
  });
});
