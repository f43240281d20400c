import type { ListedFacts } from '../listed-facts.ts';
import { pageOf, pageTitle, type ListingPage } from '../listing.ts';
import type { Block, PageModel, Section } from './page-model.ts';

/** A list of records before it is cut into pages. */
export interface RecordList extends Omit<PageModel, 'path' | 'blocks' | 'sections'> {
  /** Site path of the first page. */
  readonly base: string;
  /** Site path of the search over these records. */
  readonly search: string;
  readonly records: readonly ListedFacts[];
  /** Leave the publisher out on its own page. */
  readonly hidesPublisher?: boolean;
  /** What stands above the list, on its first page. */
  readonly first?: readonly Block[];
  /** What stands above the list on every page. */
  readonly above?: readonly Block[];
  /** The heading of the list itself, where something else stands before it. */
  readonly heading?: Pick<Section, 'id' | 'title'>;
  /** What stands below the list, on its first page. */
  readonly below?: readonly Section[];
  /** What stands below the list on every page. */
  readonly end?: readonly Section[];
}

/**
 * Describes one page of a list.
 * @param param the `[...page]` parameter, or the page itself where a list is not cut as others are
 */
export function listPage(list: RecordList, param: string | undefined | ListingPage): PageModel {
  const { base, search, records, heading, hidesPublisher, first, above, below, end, ...page } =
    list;
  const listing = typeof param === 'object' ? param : pageOf(records, param);
  const isFirst = listing.page === 1;
  const block: Block = {
    ...{ is: 'listing', listing, base, search },
    ...(hidesPublisher && { hidesPublisher }),
  };
  return {
    ...page,
    path: isFirst ? base : `${base}page/${listing.page}/`,
    documentTitle: pageTitle(page.title, listing),
    frontMatter: { records: listing.total, page: listing.page, pages: listing.pages },
    blocks: [...(above ?? []), ...(isFirst ? (first ?? []) : []), ...(heading ? [] : [block])],
    sections: [
      ...(heading ? [{ ...heading, blocks: [block] }] : []),
      ...(isFirst ? (below ?? []) : []),
      ...(end ?? []),
    ],
  };
}
