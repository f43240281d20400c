import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { identifyFile } from '../../core/model/entry.ts';
import { fixText } from '../../core/parse/fix/fix-text.ts';
import { CITY_CATALOGUE } from '../city.ts';
import { violations } from './accessibility.ts';
import { checkText } from './check-text.ts';
import { useFormPage } from './form-page.ts';

const FILE = 'datasets/rivermouth/lamp-posts-by-street.yaml';

describe('the form for an entry', () => {
  const form = useFormPage('contribute/', '#contribute');
  let page: Page;
  beforeEach(() => {
    page = form.page;
  });

  async function fillBasics(level: string): Promise<void> {
    await page.getByLabel('Publisher', { exact: true }).selectOption('rivermouth');
    await page.locator('#field-title').fill('Lamp posts by street');
    await page
      .locator('#field-summary')
      .fill('Where the lamp posts stand, and when each of them was last looked at.');
    await page.getByLabel('Environment', { exact: true }).check();
    await page.locator(`#field-access-level-${level}`).check();
    await page.locator('#field-status-current').check();
    await page.locator('#field-frequency').selectOption('monthly');
  }

  const submit = (): Promise<void> => page.getByRole('button', { name: 'Check the entry' }).click();
  const yaml = async (): Promise<string> => {
    await page.locator('#result:not([hidden])').waitFor();
    return (await page.locator('#yaml').textContent()) ?? '';
  };

  it('makes the entry of an open dataset, as the fixer would write it', async () => {
    await form.open();
    await fillBasics('open');
    await page.locator('#field-licence').selectOption('ogl-uk-3-0');
    await page.getByRole('button', { name: 'Add distribution' }).click();
    const item = page.locator('[data-item="/distributions/0"]');
    await item.getByLabel('Title', { exact: true }).fill('All lamp posts');
    await page
      .locator('#field-distributions-0-url')
      .fill('https://files.example.org/lamp-posts.csv');
    await item.getByLabel('Format', { exact: true }).selectOption('csv');
    await submit();
    const text = await yaml();
    expect(await page.locator('#file-path').textContent()).toBe(`catalogue/${FILE}`);
    expect(text).toContain('title: Lamp posts by street');
    expect(fixText(text, identifyFile(FILE)!).text).toBe(text);
    expect(await checkText(FILE, text)).toEqual([]);
    expect(await page.locator('#card').textContent()).toContain('Lamp posts by street');
    await page.getByRole('button', { name: 'Propose on GitHub' }).click();
    const opened = (): Promise<string | null> => page.locator('html').getAttribute('data-opened');
    const address = new URL((await opened())!);
    expect(address.pathname).toMatch(/\/new\/main\/catalogue\/datasets\/rivermouth$/);
    expect(address.searchParams.get('value')).toBe(text);

    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the file' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('lamp-posts-by-street.yaml');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(text);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the file’s text' }).click();
    await page.locator('#hand-over', { hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

    await page.locator('#field-description').fill('A long description of lamp posts. '.repeat(250));
    await page.locator('#yaml', { hasText: 'A long description' }).waitFor();
    await page.getByRole('button', { name: 'Propose on GitHub' }).click();
    await page.locator('#hand-over', { hasText: /copied|copying/ }).waitFor();
    expect((await opened())!.length).toBeLessThan(300);
  });

  it('asks about restricted data what has to be known, and nothing that cannot be', async () => {
    await form.open();
    const reason = page.locator('#field-access-reason');
    expect(await reason.isVisible()).toBe(false);
    await fillBasics('restricted');
    await reason.selectOption('personal-data');
    await page.locator('#field-access-explanation').fill('It says who reported each broken lamp.');
    await page.locator('#field-access-personalData-personal').check();
    await page.locator('#field-access-lawfulBasis').fill('Public task');
    await page.locator('#field-access-request-decidedBy').fill('Street lighting team');
    await page.locator('#field-access-request-email').fill('lighting@example.org');
    await page.locator('#field-access-request-steps').fill('Write to the team.\nSay what for.');
    await page.getByRole('button', { name: 'Add distribution' }).click();
    const item = page.locator('[data-item="/distributions/0"]');
    expect(await page.locator('#field-distributions-0-url').isVisible()).toBe(false);
    await item.getByLabel('Title', { exact: true }).fill('Reports');
    await item.getByLabel('Format', { exact: true }).selectOption('csv');
    await submit();
    const text = await yaml();
    expect(text).toContain('level: restricted');
    expect(fixText(text, identifyFile(FILE)!).text).toBe(text);
    expect(await checkText(FILE, text)).toEqual([]);
    await page.locator('#field-access-level-open').check();
    expect(await reason.isVisible()).toBe(false);
  });

  it('says what is wrong in the words of the check, at the question and in the summary', async () => {
    await form.open();
    await page.getByLabel('Publisher', { exact: true }).selectOption('rivermouth');
    await page.locator('#field-title').fill('Lamp posts by street');
    await page.locator('#field-summary').fill('Too short');
    await page.locator('#field-access-level-open').check();
    await page.locator('#field-modified').fill('yesterday');
    await submit();
    await page.locator('#error-summary:not([hidden])').waitFor();
    const entry = [
      'title: Lamp posts by street',
      'summary: Too short',
      'access:',
      '  level: open',
      'modified: yesterday',
    ];
    const expected = await checkText(FILE, `${entry.join('\n')}\n`);
    const shown = await page.locator('.govuk-error-message, .form-advice').allTextContents();
    const words = shown.map((text) =>
      text.replace(/^(?:Error|Advice): /, '').replace(/ More about this$/, ''),
    );
    expect(expected.length).toBeGreaterThan(4);
    expect([...words].sort()).toEqual(expected.map((problem) => problem.words).sort());
    expect(await page.locator('#error-summary').evaluate((e) => e === document.activeElement)).toBe(
      true,
    );
    await page
      .locator('#error-list a', { hasText: /summary/i })
      .first()
      .click();
    expect(await page.locator('#field-summary').evaluate((e) => e === document.activeElement)).toBe(
      true,
    );
    await page
      .locator('#field-summary')
      .fill('Where the lamp posts stand, and when each of them was last looked at.');
    await page.locator('#field-summary-error:empty').waitFor({ state: 'attached' });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('changes an entry that exists and nothing else in it', async () => {
    const id = 'rivermouth/house-prices';
    const file = `datasets/${id}.yaml`;
    const before = readFileSync(join(CITY_CATALOGUE, file), 'utf8');
    await form.open(`?edit=${id}`);
    await submit();
    expect(await yaml()).toBe(before);
    await page.locator('#field-title').fill('Profiles of all boroughs');
    await page.locator('#yaml', { hasText: 'Profiles of all boroughs' }).waitFor();
    const text = await yaml();
    expect(text).toBe(before.replace(/^title: .*$/m, 'title: Profiles of all boroughs'));
    await page.getByRole('button', { name: 'Propose on GitHub' }).click();
    await page.locator('#hand-over', { hasText: /copied|copying/ }).waitFor();
    expect(await page.locator('html').getAttribute('data-opened')).toMatch(
      new RegExp(`/edit/main/catalogue/${file}$`),
    );
  });

  it('refuses to propose what has no name, or the name of another record', async () => {
    await form.open();
    await submit();
    await page.locator('#error-list li', { hasText: 'Choose the publisher' }).waitFor();
    await fillBasics('open');
    await page.locator('#field-licence').selectOption('ogl-uk-3-0');
    await page.locator('#entry-slug').fill('house-prices');
    await submit();
    await page.locator('#error-list li', { hasText: 'already' }).waitFor();
    expect(await page.locator('#result').isVisible()).toBe(false);
  });

  it('says so when there is no such entry', async () => {
    for (const id of ['rivermouth/no-such-dataset', '../../etc', 'javascript:alert(1)']) {
      await form.open(`?edit=${encodeURIComponent(id)}`);
      expect(await page.locator('#form-notice').textContent()).toContain(id);
    }
    form.complaints.splice(0, 1); // The console reports the 404.
  });

  it('keeps a draft in the browser until it is cleared', async () => {
    await form.open();
    await page.locator('#field-title').fill('<b>Lamp</b> posts');
    await page.locator('#part-columns summary').click();
    await page.getByRole('button', { name: 'Add column' }).click();
    await page.getByRole('button', { name: 'Add column' }).click();
    await page.locator('#field-columns-1-name').fill('street');
    await page.getByRole('button', { name: 'Remove column 1' }).click();
    expect(await page.locator('#field-columns-0-name').inputValue()).toBe('street');
    await page.reload();
    await page.locator('#contribute[data-ready]').waitFor();
    expect(await page.locator('#field-title').inputValue()).toBe('<b>Lamp</b> posts');
    expect(await page.locator('#field-columns-0-name').inputValue()).toBe('street');
    expect(await page.locator('#entry-slug').inputValue()).toBe('b-lamp-b-posts');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear the draft' }).click();
    await page.waitForFunction(
      () => (document.getElementById('field-title') as HTMLInputElement | null)?.value === '',
    );
  });

  it('picks places on the map or by name, and works by keyboard alone', async () => {
    await form.open();
    await page.locator('#part-coverage summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-place="RM01"] rect').click();
    expect(await page.locator('#field-coverage-places-RM01').isChecked()).toBe(true);
    await page.locator('#field-coverage-places-RM02').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('[data-place="RM02"]').getAttribute('class')).toContain('is-on');
    await page.getByRole('button', { name: 'Add distribution' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Distribution 1',
    );
  });
});
