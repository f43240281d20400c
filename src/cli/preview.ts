import { styleText } from 'node:util';
import { serveFolder } from '../io/serve-folder.ts';
import { siteLocation } from '../site/site-location.ts';
import { defineSiteCommand, type SiteOptions } from './site-options.ts';

/** `npm run preview`. */
export const previewCommand = defineSiteCommand(
  `npm run preview [-- options]

Serves the built site on this machine until Ctrl-C.`,
  serveSite,
);

/** Serves the built site and says where; the process lives until it is stopped. */
export async function serveSite({ out, port }: SiteOptions): Promise<void> {
  const { basePath } = await siteLocation();
  const server = await serveFolder(out, { port, basePath });
  console.log(`\n  ${styleText('bold', server.url)}\n\n  Ctrl-C stops it.`);
}
