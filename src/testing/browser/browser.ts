import chromiumPackage from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/**
 * Starts the Chromium that comes with the packages. Its own list of switches is left out: it turns web security
 * off, and these tests are about the content security policy.
 * @param switches more of them
 */
export async function launchBrowser(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: [
      ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...switches,
    ],
    headless: true,
  });
}

/** A page that writes down what must never happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors on the console (violations of the content security policy among them) and uncaught ones. */
  readonly complaints: string[];
  /** Addresses asked for outside the site. */
  readonly foreign: string[];
  close(): Promise<void>;
}

/** Opens a page in its own context and watches it. */
export async function watchPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    const own = url.startsWith(origin) || url.startsWith('data:') || url.startsWith('blob:');
    if (own) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  return { page, complaints, foreign, close: () => context.close() };
}
