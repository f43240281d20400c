import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What the commands that build or serve the site understand. */
export interface SiteOptions {
  readonly help: boolean;
  readonly out: string;
  readonly port: number;
}

/** The first port that is tried; Astro's own, so that its documentation holds here too. */
const DEFAULT_PORT = 4321;

export const SITE_OPTIONS_HELP = `
  --catalogue DIR   build another catalogue folder (or CATALOGUE_DIR)
  --out DIR         where the built site lies (default: dist, or OUT_DIR)
  --port N          first port to try (default: ${DEFAULT_PORT}, or PORT)
  --help            this text

  SITE_URL          where the site will be served, https://data.example.org
  BASE_PATH         the path below it, for a project page: /datastore/`;

/**
 * Reads the options and puts the folders into the environment, where the site's configuration finds them.
 * @throws on an unknown option or a port that is no number
 */
export function readSiteOptions(args: readonly string[]): SiteOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      catalogue: { type: 'string' },
      out: { type: 'string' },
      port: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  // A build reports to nobody.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (values.catalogue !== undefined) process.env['CATALOGUE_DIR'] = resolve(values.catalogue);
  const port = Number(values.port ?? process.env['PORT'] ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `--port is "${values.port ?? process.env['PORT']}"; expected a number from 0 to 65535`,
    );
  }
  const out = resolve(values.out ?? process.env['OUT_DIR'] ?? 'dist');
  return { help: values.help, out, port };
}
