import type { TermCard } from '../../describe/term-cards.ts';
import { count } from '../../words/site-words.ts';
import { escapeText, markdownLink } from '../../words/escape-markdown.ts';
import type { WriterContext } from './render-inlines.ts';
import { twinPath } from './twin-path.ts';

/** Writes a term as an item of a list: its name, how many records it has, what it means. */
export function renderTermItem(
  { label, path, count: number, description }: TermCard,
  { absolute, catalogue }: WriterContext,
  unit = { one: 'record', many: 'records' },
): string {
  const link = markdownLink(label, absolute(twinPath(path)));
  const records = count(number, unit.one, unit.many, catalogue.settings.language);
  return `- ${link}: ${records}${description ? `. ${escapeText(description)}` : ''}`;
}
