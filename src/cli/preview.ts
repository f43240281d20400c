import { styleText } from 'node:util';
import { serveFolder } from '../io/serve-folder.ts';
import { siteLocation } from '../site/site-location.ts';
import { readSiteOptions, SITE_OPTIONS_HELP, type SiteOptions } from './site-options.ts';

const HELP = `npm run preview [-- options]

Serves the built site on this machine until Ctrl-C.
${SITE_OPTIONS_HELP}
`;

/** `npm run preview`. */
export async function previewCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readSiteOptions(args);
    if (options.help) console.log(HELP);
    else await serveSite(options);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}

/** Serves the built site and says where; the process lives until it is stopped. */
export async function serveSite({ out, port }: Pick<SiteOptions, 'out' | 'port'>): Promise<void> {
  const { basePath } = await siteLocation();
  const server = await serveFolder(out, { port, basePath });
  console.log(`\n  ${styleText('bold', server.url)}\n\n  Ctrl-C stops it.`);
}
