import { present } from '../../model/present.ts';
import type { ContactFacts } from '../facts.ts';
import type { TermFacts } from '../term-facts.ts';
import type { Block, Fact, Inline, PageLink } from './page-model.ts';

export { present };

/** Makers of what pages consist of. What an entry does not say leaves no trace: makers of lists drop `undefined`. */

/** Words of an entry. */
export const quote = (text: string): Inline => ({ is: 'quote', text });

/** A link to a page of the register. */
export const link = (
  text: string,
  path: string,
  more: Partial<Omit<PageLink, 'is' | 'text' | 'path'>> = {},
): PageLink => ({ is: 'link', text, path, ...more });

/** A link to a record or whatever else has a title and a page. */
export const titleLink = ({
  path,
  title,
}: {
  readonly path: string;
  readonly title: string;
}): PageLink => link(title, path);

/** The label of a term, or the id in the entry where the vocabulary does not have it. */
export const termName = ({ label, isUnknown }: TermFacts): Inline =>
  isUnknown ? quote(label) : label;

/** A term, with a link to the list of its records where it has one. */
export const termLink = (term: TermFacts, look?: string): Inline =>
  term.path === undefined
    ? termName(term)
    : link(term.label, term.path, look === undefined ? {} : { look });

/** A link to where an entry says. */
export const outside = (text: string, url: string | undefined, look?: string): Inline => ({
  is: 'outside',
  text,
  url,
  ...(look && { look }),
});

/** A link to the register's own repository. */
export const ours = (text: string, url: string, look?: string): Inline => ({
  ...{ is: 'outside', text, url, isOurs: true },
  ...(look && { look }),
});

/** Our own words, in which back-ticks mark code. */
export const codeWords = (text: string): Inline[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? { is: 'code', text: part } : part));

/** Words that stay together. */
export const span = (...words: readonly Inline[]): Inline => ({ is: 'span', words });

export const date = (day: string): Inline => ({ is: 'date', date: day });

export const instant = (time: string): Inline => ({ is: 'instant', instant: time });

export const muted = (...words: readonly Inline[]): Inline => ({ is: 'muted', words });

export const strong = (...words: readonly Inline[]): Inline => ({ is: 'strong', words });

/** Who to ask. */
export const contactLink = ({ name, email, url }: ContactFacts, text = name): Inline => ({
  ...{ is: 'contact', text, url, email },
});

export const words = (look: string | undefined, ...inlines: readonly Inline[]): Block => ({
  is: 'words',
  words: inlines,
  ...(look && { look }),
});

/** The page of the publisher's own, where the entry names one. */
export const publisherPage = (url: string): Inline => outside('The publisher’s page about it', url);

/** One fact with one value, or nothing where there is none. */
export function fact(
  label: string,
  value: Inline | readonly Inline[] | undefined,
  ...notes: readonly (readonly Inline[] | undefined)[]
): Fact[] {
  if (value === undefined) return [];
  return [
    { label, values: [Array.isArray(value) ? value : [value as Inline]], notes: present(notes) },
  ];
}
