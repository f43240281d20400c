import { buildSite } from './build.ts';
import { serveSite } from './preview.ts';
import { defineSiteCommand } from './site-options.ts';

/** `npm start`. */
export const startCommand = defineSiteCommand(
  `npm start [-- options]

Builds the site and serves it on this machine until Ctrl-C.`,
  async (options) => {
    await buildSite(options);
    await serveSite(options);
  },
);
