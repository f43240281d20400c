import { getCatalogue } from './catalogue.ts';

/** The form for a request: people reach it only from its record, which is the page to find. */
const REQUEST = /\/(?:datasets|services)\/[^/]+\/[^/]+\/request\/$/;

/**
 * Which pages search engines should list: all except drafts, signposts of moved records, proposals, request forms and
 * the not-found page.
 * @returns a test of a page's absolute address
 */
export async function listedPages(): Promise<(address: string) => boolean> {
  const { datasets, listed, redirects } = await getCatalogue();
  const published = new Set(listed.map(({ path }) => path));
  const drafts = [...datasets.values()].filter(({ path }) => !published.has(path));
  const unlisted = [
    ...drafts.map(({ path }) => path),
    ...redirects.map(({ from }) => `/${from}/`),
    '/404/',
    '/preview/',
  ];
  return (address) => {
    const { pathname } = new URL(address);
    return !REQUEST.test(pathname) && !unlisted.some((path) => pathname.endsWith(path));
  };
}
