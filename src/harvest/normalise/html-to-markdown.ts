import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { hasHtmlEntity, hasHtmlTag } from '../../core/model/html.ts';
import { flattenHtml } from './flatten-html.ts';
import { plainLine } from './plain-text.ts';
import { repairText } from './repair-text.ts';

/** More is not a description; what the parser does with it would cost more than it is worth. */
const LONGEST_HTML = 200_000;

/** Nodes that a parser may make of a text: it opens formatting again in each block where it was not closed. */
const MOST_NODES = 2_000_000;

const FORMATTING =
  /<\/?(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?:[\s/][^<>]*)?>/gi;

/** Elements that keep a link open outside them while another is opened inside. */
const SCOPES = /<(?:table|marquee|applet|object|template|svg|math)\b/gi;

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(() => flattenHtml)
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * A description as Markdown without HTML. Text without tags is taken for Markdown or plain text and stays as it
 * is; HTML that was escaped once is unwrapped first. Of HTML that no parser could read in time the words are kept.
 */
export function htmlToMarkdown(text: string): string {
  const repaired = repairText(text).trim();
  if (!hasHtmlTag(repaired) && !hasHtmlEntity(repaired)) return tidy(repaired);
  const html = repaired.slice(0, LONGEST_HTML);
  const unwrapped = hasHtmlTag(html) ? html : html.replace(/&lt;/gi, '<').replace(/&gt;/gi, '>');
  // Line breaks between paragraphs of plain text mean something; HTML would join the lines.
  const source = /<(?:p|br|div|li|h[1-6]|table)\b/i.test(unwrapped)
    ? unwrapped
    : unwrapped.replace(/\n[ \t]*\n/g, '<p>').replace(/\n/g, '<br>');
  return tidy(repairText(convert(source)));
}

function convert(source: string): string {
  const html = [source, source.replace(FORMATTING, '')].find(isBounded);
  if (html === undefined) return plainLine(source);
  try {
    return String(converter.processSync(html));
  } catch (error) {
    // Nested too deeply for the parser, which calls itself for each level.
    if (error instanceof RangeError) return plainLine(source);
    throw error;
  }
}

/** Whether a parser cannot make more nodes of a text than memory holds. */
function isBounded(html: string): boolean {
  const open = count(html, FORMATTING) + count(html, SCOPES) + 1;
  return open * count(html, /</g) <= MOST_NODES;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function tidy(markdown: string): string {
  return markdown
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
