import { getCatalogue } from './catalogue.ts';

/**
 * Which pages search engines are told of: all but drafts, signposts of moved records, proposals, and the page for lost readers.
 * @returns a test of a page's absolute address
 */
export async function listedPages(): Promise<(address: string) => boolean> {
  const { datasets, redirects } = await getCatalogue();
  const drafts = [...datasets.values()].filter(({ data }) => data.status === 'draft');
  const unlisted = [
    ...drafts.map(({ path }) => path),
    ...redirects.map(({ from }) => `/${from}/`),
    '/404/',
    '/preview/',
  ];
  return (address) => !unlisted.some((path) => new URL(address).pathname.endsWith(path));
}
