import type { ListedFacts } from '../listed-facts.ts';
import { groupPath } from '../group-path.ts';
import { searchPath } from '../search-path.ts';
import { pageOf, pageTitle, type ListingPage } from '../listing.ts';
import type { Block, PageModel, Section } from './page-model.ts';

/** A list of records before it is cut into pages. */
export interface RecordList extends Pick<
  PageModel,
  'title' | 'kicker' | 'lead' | 'summary' | 'head'
> {
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

/** One page of a list, with how it was cut. */
export interface ListPageModel extends PageModel {
  readonly listing: ListingPage;
}

/**
 * Describes one page of a list.
 * @param param the `[...page]` parameter, or the page itself where a list is not cut as others are
 */
export function listPage(list: RecordList, param: string | undefined | ListingPage): ListPageModel {
  const { base, search, records, title, kicker, lead, summary, head, heading, hidesPublisher } =
    list;
  const listing = typeof param === 'object' ? param : pageOf(records, param);
  const isFirst = listing.page === 1;
  const block: Block = {
    ...{ is: 'listing', listing, base, search },
    ...(hidesPublisher && { hidesPublisher }),
  };
  return {
    listing,
    path: isFirst ? base : `${base}page/${listing.page}/`,
    title,
    documentTitle: pageTitle(title, listing),
    ...{ kicker, lead, summary },
    ...(head && { head }),
    blocks: [
      ...(list.above ?? []),
      ...(isFirst ? (list.first ?? []) : []),
      ...(heading ? [] : [block]),
    ],
    sections: [
      ...(heading ? [{ ...heading, blocks: [block] }] : []),
      ...(isFirst ? (list.below ?? []) : []),
      ...(list.end ?? []),
    ],
  };
}

/** Where the list of a term begins, and where it is searched. */
export function listPlaces(
  group: 'theme' | 'place' | 'access' | 'publisher' | 'format' | 'licence',
  id: string,
): Pick<RecordList, 'base' | 'search'> {
  return { base: groupPath(group, id), search: searchPath({ [group]: id }) };
}
