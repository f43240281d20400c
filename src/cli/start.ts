import { buildSite } from './build.ts';
import { serveSite } from './preview.ts';
import { readSiteOptions, SITE_OPTIONS_HELP } from './site-options.ts';

const HELP = `npm start [-- options]

Builds the site and serves it on this machine until Ctrl-C.
${SITE_OPTIONS_HELP}
`;

/** `npm start`. */
export async function startCommand(args: readonly string[]): Promise<number> {
  try {
    const options = readSiteOptions(args);
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    await buildSite(options);
    await serveSite(options);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
}
