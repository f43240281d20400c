import { inject } from 'vitest';

/** A site that the global set-up built and serves. */
export interface ServedSite {
  /** Folder of the built files. */
  readonly folder: string;
  /** Address of its home page, with a closing slash. */
  readonly url: string;
}

/** The sites that browser tests may use. */
export interface ServedSites {
  /** The site as it is published, of the frozen city, served at the root. */
  readonly real: ServedSite;
  /** A catalogue of hostile entries that no check has seen, served under a sub-path. */
  readonly hostile: ServedSite;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: ServedSites;
  }
}

/** The sites built for this run. */
export function servedSites(): ServedSites {
  return inject('sites');
}
