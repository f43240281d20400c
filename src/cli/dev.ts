import { styleText } from 'node:util';
import { dev } from 'astro';
import { siteLocation } from '../site/site-location.ts';
import { readSiteOptions, SITE_OPTIONS_HELP } from './site-options.ts';

const HELP = `npm run dev [-- options]

Serves the site while you work: pages are rendered when asked for, and a changed file reloads them.
${SITE_OPTIONS_HELP}
`;

/** `npm run dev`. */
export async function devCommand(args: readonly string[]): Promise<number> {
  try {
    const { help, port } = readSiteOptions(args);
    if (help) {
      console.log(HELP);
      return 0;
    }
    const { basePath } = await siteLocation();
    const server = await dev({ root: process.cwd(), server: { port }, logLevel: 'warn' });
    console.log(`\n  ${styleText('bold', `http://localhost:${server.address.port}${basePath}`)}\n`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
