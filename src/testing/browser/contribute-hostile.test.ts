import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkText } from './check-text.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { MARKUP_TEXTS } from '../hostile.ts';
import { servedSites } from './sites.ts';

describe('the form with a hostile entry', () => {
  it('shows it as text, and runs nothing of it', async () => {
    const browser = await launchBrowser();
    const { url, folder } = servedSites().hostile;
    const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin);
    const [publisher] = readdirSync(join(folder, 'datasets')).filter((name) =>
      existsSync(join(folder, 'datasets', name, 'hostile-0.yaml')),
    );
    for (const index of MARKUP_TEXTS.keys()) {
      await page.goto(`${url}contribute/?edit=${publisher}/hostile-${index}`);
      await page.locator('#contribute[data-ready]').waitFor();
      expect(await page.locator('#field-title').inputValue()).toBe(
        `Hostile ${MARKUP_TEXTS[index]}`,
      );
      await page.getByRole('button', { name: 'Check the entry' }).click();
      await page.locator('#error-list li').first().waitFor();
      expect(await page.evaluate(() => '__broken' in window)).toBe(false);
    }
    expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
    await close();
    await browser.close();
  });
});

describe('the form without script', () => {
  it('is an example to copy, with what each field means', async () => {
    const browser = await launchBrowser();
    const { page, close } = await watchPage(browser, new URL(servedSites().real.url).origin, {
      javaScriptEnabled: false,
    });
    await page.goto(`${servedSites().real.url}contribute/`);
    expect(await page.locator('#contribute').isVisible()).toBe(false);
    const text = await page.locator('pre.yaml').first().textContent();
    const codes = (await checkText('datasets/rivermouth/short-name.yaml', text!)).map(
      ({ code }) => code,
    );
    // The example is a whole entry; only its names are not of this register.
    expect(codes.filter((code) => !/^(?:reference|text|date)\//.test(code))).toEqual([]);
    await close();
    await browser.close();
  });
});
