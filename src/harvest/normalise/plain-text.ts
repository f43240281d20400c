import { hasHtmlTag } from '../../core/model/html.ts';
import { repairPlainText } from './repair-text.ts';

const BLOCK_END =
  /<\/?(?:p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|section|article)(?:[\s/][^<>]*)?>/gi;
const PROGRAM = /<(script|style|template|iframe|svg|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[a-z!?][^<>]*>/gi;

/** One line of plain text: no HTML, no entities, no line breaks, single spaces. */
export function plainLine(text: string): string {
  let plain = text;
  // Double escapes are common, and each decoding may reveal tags.
  for (let round = 0; round < 3; round += 1) {
    plain = repairPlainText(plain.replace(PROGRAM, ' ').replace(BLOCK_END, ' ').replace(TAG, ''));
  }
  if (hasHtmlTag(plain)) plain = plain.replace(/[<>]/g, ' ');
  return plain.replace(/\s+/g, ' ').trim();
}

/** Markdown as one line of plain text: the words of links without their addresses, no marks. */
export function plainFromMarkdown(markdown: string): string {
  return plainLine(
    markdown
      .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2048}(?:\([^()\s]*\)[^()\s]*)*\)/g, '$1')
      .replace(/^[ \t]{0,8}(?:[-+*]|\d{1,3}[.)])[ \t]+/gm, '')
      .replace(/^#{1,6}[ \t]+/gm, '')
      .replace(/^>[ \t]?/gm, '')
      .replace(/(\*\*|__|`{1,3})/g, '')
      .replace(/(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '')
      .replace(/<(https?:\/\/[^\s<>]+)>/g, '$1')
      .replace(/\\([\\`*_{}[\]()#+.!|<>~&-])/g, '$1'),
  );
}

/** Characters as schemas count them: a letter outside the first plane is one. */
export function countCharacters(text: string): number {
  return [...text].length;
}

/** A text cut between words to a length, with an ellipsis. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/, '').replace(/[\ud800-\udbff]$/, '')}…`;
}
