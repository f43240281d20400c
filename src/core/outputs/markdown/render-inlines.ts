import type { FeedStateWords, Inline } from '../../describe/pages/page-model.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import { codeSpan, escapeWords, markdownLink } from '../../words/escape-markdown.ts';
import { formatDate } from '../../words/format-date.ts';
import { formatInstant } from '../../words/format-instant.ts';
import type { OutputContext } from '../output.ts';
import { twinPath } from './twin-path.ts';

/** What links and dates are written with. */
export type WriterContext = Pick<OutputContext, 'catalogue' | 'absolute'>;

/** Writes words within a line. Days stand as in the entry, for programs. */
export function renderInlines(words: readonly Inline[], context: WriterContext): string {
  return words.map((word) => renderInline(word, context)).join('');
}

function renderInline(word: Inline, context: WriterContext): string {
  if (typeof word === 'string') return escapeWords(word);
  const { language } = context.catalogue.settings;
  switch (word.is) {
    case 'quote':
    case 'code':
    case 'copy':
      return codeSpan(word.text);
    case 'strong':
      // With a space inside, the asterisks would be words.
      return `**${renderInlines(word.words, context).trim()}**`;
    case 'muted':
    case 'span':
    case 'term':
      return renderInlines(word.words, context);
    case 'badge':
      return `**${escapeWords(word.text)}**`;
    case 'address':
      return word.path.includes('{')
        ? codeSpan(context.absolute('/') + word.path.slice(1))
        : markdownLink(word.path, context.absolute(word.path));
    case 'link':
      return pageLink(word, context);
    case 'outside':
      return outsideLink(word.text, word.url);
    case 'contact':
      return contact(word);
    case 'date':
      return codeSpan(word.date);
    case 'due':
      return ` – next update expected by ${codeSpan(word.date)}`;
    case 'instant':
      return formatInstant(word.instant, language);
    case 'state':
      return stateWords(word, language);
    case 'terms':
      return word.terms
        .map(({ label, path, code }) => {
          const name =
            path === undefined ? codeSpan(label) : pageLink({ text: label, path }, context);
          return code === undefined ? name : `${name} (${codeSpan(code)})`;
        })
        .join(', ');
    case 'preview':
      return '';
  }
}

/** The result of a check and its date; nothing about now. */
function stateWords({ of, words, checked }: FeedStateWords, language: string): string {
  const seen =
    checked === undefined
      ? words.label
      : `${words.was} when checked on ${formatDate(checked.slice(0, 10), language)}`;
  return of === undefined ? seen : `${of}: ${seen}`;
}

/** A link to the twin of a page; a place on the same page needs none. */
function pageLink(
  { text, path, twin }: { text: string; path: string; twin?: string },
  { absolute }: WriterContext,
): string {
  if (path.startsWith('#')) return '';
  return markdownLink(text, absolute(twin ?? (path.endsWith('/') ? twinPath(path) : path)));
}

/** A link to where an entry says, or only its words where the address is not safe to follow. */
function outsideLink(text: string, url: string | undefined): string {
  return url !== undefined && isHttpsUrl(url) ? markdownLink(text, url) : codeSpan(text);
}

function contact({ text, url, email }: Extract<Inline, { is: 'contact' }>): string {
  const name = outsideLink(text, url);
  return email === undefined || email === text ? name : `${name}, ${codeSpan(email)}`;
}
