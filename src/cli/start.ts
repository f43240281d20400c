import { buildSite } from './build.ts';
import { defineCommand } from './define-command.ts';
import { serveSite } from './preview.ts';
import { readSiteOptions, SITE_OPTIONS, SITE_OPTIONS_HELP } from './site-options.ts';

/** `npm start`. */
export const startCommand = defineCommand({
  help: `npm start [-- options]

Builds the site and serves it on this machine until Ctrl-C.
${SITE_OPTIONS_HELP}

`,
  options: SITE_OPTIONS,
  async run(given) {
    const options = readSiteOptions(given);
    await buildSite(options);
    await serveSite(options);
  },
});
