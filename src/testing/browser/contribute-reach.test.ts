import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useFormPage } from './form-page.ts';

describe('the form, without a mouse and on a phone', () => {
  const form = useFormPage('contribute/', '#contribute');
  let page: Page;
  beforeEach(() => {
    page = form.page;
  });

  const submit = (): Promise<void> => page.getByRole('button', { name: 'Check the entry' }).click();
  const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

  it('is filled in, checked and put right by keyboard alone', async () => {
    await form.open();
    const type = async (id: string, text: string): Promise<void> => {
      await reach(id);
      await page.keyboard.type(text);
    };
    /** Tabs on until a question has the focus. */
    const reach = async (id: string): Promise<void> => {
      for (let press = 0; press < 150; press += 1) {
        await page.keyboard.press('Tab');
        if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
      }
      throw new Error(`The focus never came to ${id}.`);
    };
    await type('entry-publisher', 'City of River');
    await type('field-title', 'Lamp posts by street');
    await reach('field-themes-environment');
    await page.keyboard.press('Space');
    await reach('field-access-level-open');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.locator('#error-summary:not([hidden])').waitFor();
    await page.keyboard.press('Tab');
    const link = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    expect(link).toMatch(/^#/);
    expect(
      await page.evaluate(
        (id) => document.getElementById(id)!.contains(document.activeElement),
        link!.slice(1),
      ),
    ).toBe(true);
  });

  it('fits a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await form.open();
    await submit();
    await page.locator('#error-summary:not([hidden])').waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
    for (const summary of await page.locator('details > summary').all()) await summary.click();
    for (const name of ['Add distribution', 'Add column']) {
      await page.getByRole('button', { name }).click();
    }
    expect(await page.locator('[data-item]:visible').count()).toBe(2);
    expect(await width()).toBeLessThanOrEqual(320);
  });

  it('fits a narrow screen with an entry and its file', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await form.open('?edit=northbank/allotments');
    await submit();
    await page.locator('#result:not([hidden])').waitFor();
    expect(await width()).toBeLessThanOrEqual(320);
  });
});
