import { styleText } from 'node:util';
import { dev } from 'astro';
import { siteLocation } from '../site/site-location.ts';
import { defineSiteCommand } from './site-options.ts';

/** `npm run dev`. */
export const devCommand = defineSiteCommand(
  `npm run dev [-- options]

Serves the site while you work. Renders each page when you open it, and reloads it when a file changes.`,
  async ({ port }) => {
    const { basePath } = await siteLocation();
    const server = await dev({ root: process.cwd(), server: { port }, logLevel: 'warn' });
    console.log(`\n  ${styleText('bold', `http://localhost:${server.address.port}${basePath}`)}\n`);
  },
);
