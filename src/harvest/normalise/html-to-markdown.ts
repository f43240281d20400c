import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

import { hasHtmlEntity, hasHtmlTag } from '../../core/validate/rules/support/html.ts';
import { repairText } from './repair-text.ts';

/** More is no description; what the parser does with it would cost more than it is worth. */
const LONGEST_HTML = 200_000;

/** Elements of which nothing is kept: programs, styles, forms, and what would load from elsewhere. */
const DROPPED =
  'script style template noscript iframe frame object embed applet svg math img picture video audio source canvas form input button select textarea head link meta base'.split(
    ' ',
  );

const ignore = (): undefined => undefined;

const converter = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark, { handlers: Object.fromEntries(DROPPED.map((name) => [name, ignore])) })
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * A description as Markdown without HTML. Text without tags is taken for Markdown or plain text and stays as it
 * is; HTML that was escaped once is unwrapped first.
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
  return tidy(repairText(String(converter.processSync(source))));
}

function tidy(markdown: string): string {
  return markdown
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
