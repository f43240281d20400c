import type { ListedFacts } from './listed-facts.ts';

/**
 * Records on one page of a browse list: few enough to skim. Measured at 6,000 datasets, a hundred rather than
 * fifty saves a twentieth of the build, because every page carries the same frame.
 */
export const PAGE_SIZE = 100;

/** One page of a list. */
export interface ListingPage<Listed = ListedFacts> {
  readonly records: readonly Listed[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/**
 * The `[...page]` parameters of a list: nothing for its first page, then `page/2`, `page/3` and so on.
 * A list without records still has its first page.
 */
export function pageParams(total: number, size = PAGE_SIZE): (string | undefined)[] {
  const pages = Math.max(1, Math.ceil(total / size));
  return Array.from({ length: pages }, (_, index) =>
    index === 0 ? undefined : `page/${index + 1}`,
  );
}

/** Cuts the page that a `[...page]` parameter names out of a list. */
export function pageOf<Listed>(
  records: readonly Listed[],
  param: string | undefined,
  size = PAGE_SIZE,
): ListingPage<Listed> {
  const page = param === undefined ? 1 : Number(param.slice('page/'.length));
  return {
    records: records.slice((page - 1) * size, page * size),
    page,
    pages: Math.max(1, Math.ceil(records.length / size)),
    total: records.length,
  };
}

/**
 * The first page alone, for lists whose every record stands in another list too: formats and licences would
 * make a third of all list pages, and who looks by them is served by search.
 */
export function onlyFirstPage(records: readonly ListedFacts[]): ListingPage {
  return { records: records.slice(0, PAGE_SIZE), page: 1, pages: 1, total: records.length };
}

/** `Housing`, or `Housing, page 2 of 3`: titles differ from page to page. */
export function pageTitle(
  title: string,
  { page, pages }: Pick<ListingPage, 'page' | 'pages'>,
): string {
  return page === 1 ? title : `${title}, page ${page} of ${pages}`;
}
