import type { Browser, Page } from 'playwright-core';
import { figuresOf, type Figure } from './figure.ts';
import { serveLikeHost } from './serve-like-host.ts';

const figure = figuresOf('search');

const NETWORK = 'nothing cached; 562 ms there and back, 1.4 Mbit/s';

/** The network that browsers' tools call slow 4G: milliseconds there and back, and bytes a second. */
const SLOW_4G = { latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** Milliseconds after which the search counts as broken. */
const PATIENCE = 90_000;

interface Fetched {
  readonly start: number;
  end: number;
}

/**
 * Opens a search of a built site with an empty cache over slow 4G: how long until the first card stands there, and how many fetches
 * had to wait for one another. What begins after another has ended counts as one step more than it.
 */
export async function measureFirstCard(
  browser: Browser,
  folder: string,
  query: string,
): Promise<Figure[]> {
  const host = await serveLikeHost(folder);
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    const fetched = await watch(page);
    const start = performance.now();
    await page.goto(`${host.url}search/?q=${query}`, { waitUntil: 'commit', timeout: PATIENCE });
    await page.locator('#search-list > li').first().waitFor({ timeout: PATIENCE });
    const time = performance.now() - start;
    const steps = countSteps([...fetched.values()].filter(({ end }) => end > 0));
    return [
      figure('slow-4g', '– first card over slow 4G', time / 1000, 's', NETWORK),
      figure('steps', '– steps that wait for each other', steps, '', 'the page among them'),
    ];
  } finally {
    await context.close();
    await host.close();
  }
}

/** Slows the network down, and notes when each fetch began and ended. */
async function watch(page: Page): Promise<ReadonlyMap<string, Fetched>> {
  const session = await page.context().newCDPSession(page);
  const fetched = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, timestamp }) => {
    fetched.set(requestId, { start: timestamp, end: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
    const one = fetched.get(requestId);
    if (one) one.end = timestamp;
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  return fetched;
}

/** The longest chain in which each fetch begins after the one before has ended. */
function countSteps(fetches: readonly Fetched[]): number {
  const steps = new Map<Fetched, number>();
  for (const one of fetches.toSorted((a, b) => a.start - b.start)) {
    const before = [...steps].filter(([{ end }]) => end <= one.start).map(([, step]) => step);
    steps.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...steps.values());
}
