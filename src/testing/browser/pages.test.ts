import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './accessibility.ts';
import { launchBrowser, watchPage } from './browser.ts';
import { recordTemplates } from './record-templates.ts';
import { servedSites } from './sites.ts';
import { FIXED_TEMPLATES } from './templates.ts';

/** Waits for what script adds, so that all of it is looked at. */
async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

/** Pages open at once: while one waits for its network to be quiet, another is computing. */
const AT_ONCE = 3;

/** What must not be found, a line each that begins with the template's name. */
interface Findings {
  readonly violations: string[];
  readonly wide: string[];
  readonly complaints: string[];
  readonly foreign: string[];
}

/** Opens each template once and looks at it in light, in dark, and on a narrow screen. */
async function walk(browser: Browser): Promise<Findings> {
  const { url, folder } = servedSites().real;
  const findings: Findings = { violations: [], wide: [], complaints: [], foreign: [] };
  const templates = [...FIXED_TEMPLATES, ...recordTemplates(folder)];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      const { page, complaints, foreign, close } = await watchPage(browser, new URL(url).origin);
      for (let next = templates.shift(); next !== undefined; next = templates.shift()) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(url + next.path);
        await settle(page);
        const found = (scheme: string, lines: string[]): void => {
          for (const line of lines) findings.violations.push(`${next.name} in ${scheme}: ${line}`);
        };
        await page.emulateMedia({ colorScheme: 'light' });
        found('light', await violations(page));
        await page.emulateMedia({ colorScheme: 'dark' });
        found('dark', await violations(page, 'colour'));
        await page.setViewportSize({ width: 320, height: 640 });
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) findings.wide.push(`${next.name}: ${width}`);
      }
      findings.complaints.push(...complaints.filter((text) => !text.includes('no-such-page')));
      findings.foreign.push(...foreign);
      await close();
    }),
  );
  return findings;
}

describe('every template', () => {
  let browser: Browser;
  let findings: Findings;
  beforeAll(async () => {
    browser = await launchBrowser();
    findings = await walk(browser);
  });
  afterAll(() => browser.close());

  it('has no accessibility violation, in light and in dark', () => {
    expect(findings.violations).toEqual([]);
  });

  it('has no error on the console, and asks nobody else for anything', () => {
    expect(findings.complaints).toEqual([]);
    expect(findings.foreign).toEqual([]);
  });

  it('fits 320 CSS pixels without scrolling sideways', () => {
    expect(findings.wide).toEqual([]);
  });

  it('does not shift while it loads', async () => {
    const { url, folder } = servedSites().real;
    const { page, close } = await watchPage(browser, new URL(url).origin);
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const shifted: string[] = [];
    const [dataset] = recordTemplates(folder);
    for (const path of ['', 'search/?q=house+prices', dataset!.path]) {
      await page.goto(url + path);
      await settle(page);
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      );
      // Below a hundredth nobody sees it; Google calls up to 0.1 good.
      if (total > 0.01) shifted.push(`${path}: ${total.toFixed(3)}`);
    }
    expect(shifted).toEqual([]);
    await close();
  });
});
