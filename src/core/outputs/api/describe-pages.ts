import type { OutputContext } from '../output.ts';

/**
 * Whole records of a page: a few hundred kilobytes, some fifty on the wire. Fewer would make more files than anybody
 * wants to ask for; who wants everything takes the dump.
 */
const ON_A_PAGE = 100;

/** One page of a list. */
export interface ApiPage {
  /** Counted from 1. */
  readonly page: number;
  readonly content: object;
}

/**
 * Cuts a list into pages, at least one, and describes the records of a page when it is asked for.
 * @param folder site path of the pages: `/api/v1/datasets/`
 */
export function* describePages<Item>(
  items: readonly Item[],
  describe: (item: Item) => object,
  folder: string,
  absolute: OutputContext['absolute'],
): Generator<ApiPage> {
  const pages = Math.max(1, Math.ceil(items.length / ON_A_PAGE));
  const link = (page: number): string => absolute(`${folder}${page}.json`);
  for (let page = 1; page <= pages; page++) {
    yield {
      page,
      content: {
        count: items.length,
        page,
        pages,
        links: {
          self: link(page),
          first: link(1),
          last: link(pages),
          ...(page > 1 && { prev: link(page - 1) }),
          ...(page < pages && { next: link(page + 1) }),
        },
        items: items.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE).map(describe),
      },
    };
  }
}
