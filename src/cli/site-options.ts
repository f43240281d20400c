import { resolve } from 'node:path';

import { UserError } from '../core/model/user-error.ts';
import { defineCommand, type Command, type Given } from './define-command.ts';

/** What the commands that build or serve the site understand. */
export interface SiteOptions {
  readonly out: string;
  readonly port: number;
}

/** The first port to try: Astro's own, so that its documentation applies. */
const DEFAULT_PORT = 4321;

const HELP = `
  --catalogue DIR   build another catalogue folder (or CATALOGUE_DIR)
  --out DIR         folder of the built site (default: dist, or OUT_DIR)
  --port N          first port to try (default: ${DEFAULT_PORT}, or PORT)
  --help            this text

  SITE_URL          address of the site, https://data.example.org
  BASE_PATH         path below it, for a project page: /datastore/`;

const OPTIONS = {
  catalogue: { type: 'string' },
  out: { type: 'string' },
  port: { type: 'string' },
} as const;

/**
 * Makes a command that builds or serves the site.
 * @param about its call and what it does
 */
export function defineSiteCommand(
  about: string,
  run: (options: SiteOptions) => Promise<number | undefined> | Promise<void>,
): Command {
  return defineCommand({
    help: `${about}\n${HELP}\n\n`,
    options: OPTIONS,
    run: (given) => run(readSiteOptions(given)),
  });
}

/**
 * Puts the folders into the environment, where the site's configuration finds them.
 * @throws UserError if the port is not a number
 */
function readSiteOptions(given: Given<typeof OPTIONS>): SiteOptions {
  // A build reports to nobody.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (given.catalogue !== undefined) process.env['CATALOGUE_DIR'] = resolve(given.catalogue);
  const text = given.port ?? process.env['PORT'];
  const port = Number(text ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UserError(`--port is "${text}"; expected a number from 0 to 65535`);
  }
  return { out: resolve(given.out ?? process.env['OUT_DIR'] ?? 'dist'), port };
}
