import { loadOnce } from './catalogue.ts';

import { UserError } from '../core/model/user-error.ts';

/** Where the site will be served. */
export interface SiteLocation {
  /** `https://data.example.org` */
  readonly origin: string;
  /** `/`, or the sub-path of a project page: `/datastore/`. */
  readonly basePath: string;
}

/**
 * Reads where the site will be served: `SITE_URL` and `BASE_PATH`, else the base address in `catalogue.yaml`.
 * @throws if `SITE_URL` is not a web address
 */
export async function siteLocation(): Promise<SiteLocation> {
  const address = process.env['SITE_URL'] ?? (await loadOnce()).catalogue.settings.baseUrl;
  if (!URL.canParse(address)) {
    throw new UserError(
      `SITE_URL is "${address}"; expected an address such as https://data.example.org`,
    );
  }
  const url = new URL(address);
  const path = process.env['BASE_PATH'] ?? url.pathname;
  return { origin: url.origin, basePath: `/${path}/`.replace(/\/+/g, '/') };
}

/** Makes the function that turns a site path into an absolute address at a location. */
export function absoluteAt({ origin, basePath }: SiteLocation): (path: string) => string {
  return (path) => new URL(basePath + path.replace(/^\/+/, ''), origin).href;
}
