import { present } from '../../model/present.ts';
import { titleLink } from './inlines.ts';
import type { Block, Fact, Inline, Section } from './page-model.ts';

/** Makers of the parts of a page. What an entry does not say leaves no trace. */

/** What may stand in a list, or leave no trace. */
type Some<T> = readonly (T | false | undefined | '')[];

/** A part of a page with a heading. */
export const section = (
  id: string,
  title: string,
  blocks: Some<Block>,
  look?: string,
): Section => ({
  ...{ id, title, look },
  blocks: present(blocks),
});

/** A paragraph in plain type; `words` makes those that look otherwise. */
export const line = (...inlines: Some<Inline>): Block => ({ is: 'words', words: present(inlines) });

type List = Extract<Block, { is: 'list' }>;

/** A list, each item one word or several. */
export const list = (items: readonly (Inline | readonly Inline[])[], look?: string): List => ({
  ...{ is: 'list', look },
  items: items.map((item) => (isOne(item) ? [item] : item)),
});

const isOne = (item: Inline | readonly Inline[]): item is Inline => !Array.isArray(item);

/** A list of records or whatever else has a title and a page. */
export const titleList = (
  records: readonly Parameters<typeof titleLink>[0][],
  look = 'link-list prose',
): List => list(records.map(titleLink), look);

/** What readers open if they want it. */
export const details = (
  summary: string,
  blocks: Some<Block>,
  more: { readonly look?: string; readonly spoken?: string; readonly isOpen?: boolean } = {},
): Block => ({ is: 'details', summary, blocks: present(blocks), ...more });

export const factList = (facts: readonly Fact[], look?: string): Block => ({
  ...{ is: 'facts', facts, look },
});
