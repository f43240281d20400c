import { styleText } from 'node:util';
import { serveFolder } from '../io/serve-folder.ts';
import { siteLocation } from '../site/site-location.ts';
import { defineCommand } from './define-command.ts';
import {
  readSiteOptions,
  SITE_OPTIONS,
  SITE_OPTIONS_HELP,
  type SiteOptions,
} from './site-options.ts';

/** `npm run preview`. */
export const previewCommand = defineCommand({
  help: `npm run preview [-- options]

Serves the built site on this machine until Ctrl-C.
${SITE_OPTIONS_HELP}

`,
  options: SITE_OPTIONS,
  run: (given) => serveSite(readSiteOptions(given)),
});

/** Serves the built site and says where; the process lives until it is stopped. */
export async function serveSite({ out, port }: SiteOptions): Promise<void> {
  const { basePath } = await siteLocation();
  const server = await serveFolder(out, { port, basePath });
  console.log(`\n  ${styleText('bold', server.url)}\n\n  Ctrl-C stops it.`);
}
