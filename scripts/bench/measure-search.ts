import { existsSync } from 'node:fs';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../src/io/serve-folder.ts';
import type { BenchContext } from './context.ts';
import { figuresOf, median, type Figure } from './figure.ts';
import { measureFirstCard } from './measure-first-card.ts';
import { wireSize } from './page-weight.ts';

const figure = figuresOf('search');

/** A word in many titles of the corpus. */
const QUERY = 'housing';

/** Milliseconds after which the search counts as broken. */
const PATIENCE = 60_000;

/** Number of filters to click, one after the other. */
const CLICKS = 9;

/**
 * Searches the built site in a real browser with an empty cache: what it fetches until the first results with all
 * counts are there, and how long a filter then takes.
 */
export async function measureSearch({ out }: BenchContext): Promise<Figure[]> {
  if (!existsSync(join(out, 'search', 'index.html'))) return [];
  const server = await serveFolder(out, { port: 0 });
  const browser = await chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const fetched = new Map<string, number>();
    page.on('response', (response) => {
      const url = new URL(response.url());
      if (!url.href.startsWith(server.url) || response.status() !== 200) return;
      const path = decodeURIComponent(url.pathname);
      fetched.set(path, wireSize(out, path));
    });
    const start = performance.now();
    await page.goto(`${server.url}search/?q=${QUERY}`);
    await settled(page);
    const first = performance.now() - start;
    await page.waitForLoadState('networkidle');
    const bytes = [...fetched.values()].reduce((sum, size) => sum + size, 0);
    const clicks = await clickFilters(page);
    const slow = await measureFirstCard(browser, out, QUERY);
    const files = `${fetched.size} files from nothing, page and styles in it; gzip`;
    const counted = `until results and counts are new, middle of ${clicks.length}`;
    return [
      figure('first', 'search, first results with all facets', bytes / 1000, 'kB', files),
      ...largest(fetched),
      figure('time', '– until they are shown', first, 'ms', 'this machine, no network'),
      ...slow,
      figure('click', 'a click on a filter', median(clicks), 'ms', counted),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Results and facets are there: the status line has a number, and a facet can be chosen. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      /\d/.test(document.querySelector('main [role="status"]')?.textContent ?? '') &&
      document.querySelector('main fieldset input[type="checkbox"]') !== null,
    undefined,
    { timeout: PATIENCE },
  );
}

/** Milliseconds from each click to the frame with new results and counts, measured inside the page. */
async function clickFilters(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let click = 0; click < CLICKS; click++) {
    const time = await page.evaluate(clickOne, { click, patience: PATIENCE });
    if (time === null) throw new Error('a click on a filter changed nothing');
    times.push(time);
  }
  return times;
}

/**
 * Runs in the page. Every other click removes the filter again, so that there are always results; each filter belongs
 * to a different facet from the last.
 */
function clickOne({
  click,
  patience,
}: {
  click: number;
  patience: number;
}): Promise<number | null> {
  const facets = [...document.querySelectorAll('main fieldset:has(input[type="checkbox"])')];
  const chosen = document.querySelector<HTMLInputElement>('main fieldset input:checked');
  const facet = facets[Math.floor(click / 2) % facets.length];
  const box = chosen ?? facet?.querySelector<HTMLInputElement>('input[type="checkbox"]');
  return new Promise((resolve) => {
    const start = performance.now();
    const finish = (time: number | null): void => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(time);
    };
    const timer = setTimeout(() => finish(null), patience);
    const observer = new MutationObserver((records) => {
      // The results are busy from the click until they are drawn.
      const isBusy = records.some(
        ({ target }) => target instanceof Element && target.hasAttribute('aria-busy'),
      );
      if (!isBusy) requestAnimationFrame(() => finish(performance.now() - start));
    });
    observer.observe(document.body, { attributeFilter: ['aria-busy'], subtree: true });
    box?.click();
  });
}

/** The heaviest of the fetched files. */
function largest(fetched: ReadonlyMap<string, number>): Figure[] {
  return [...fetched]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([path, size], index) => {
      const name = path.split('/').filter(Boolean).at(-1) ?? 'page';
      return figure(`largest-${index + 1}`, `– ${name}`, size / 1000, 'kB');
    });
}
