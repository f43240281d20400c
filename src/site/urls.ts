/** The path under which the site is served, with a closing slash: `/` or `/datastore/`. */
const BASE = import.meta.env.BASE_URL.replace(/(?<!\/)\/*$/, '/');

/** Turns a site path (`/datasets/`) into an address for `href`, under the base path. */
export function href(path: string): string {
  return BASE + path.replace(/^\/+/, '');
}

/** The absolute address of a site path, for canonical links and metadata. */
export function absolute(path: string): string {
  return new URL(href(path), import.meta.env.SITE).href;
}

/** Where this site is. */
export const LOCATION = { origin: new URL(import.meta.env.SITE).origin, basePath: BASE };
