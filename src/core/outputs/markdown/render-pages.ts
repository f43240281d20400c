import { markdownLink } from '../../words/escape-markdown.ts';
import type { WriterContext } from './render-inlines.ts';
import { twinPath } from './twin-path.ts';

/** Writes the way to the pages before and after one of many; nothing where there is one page alone. */
export function renderPages(
  { base, page, pages }: { readonly base: string; readonly page: number; readonly pages: number },
  { absolute }: WriterContext,
): string {
  const link = (words: string, other: number): string[] => {
    if (other < 1 || other > pages) return [];
    const path = other === 1 ? base : `${base}page/${other}/`;
    return [markdownLink(words, absolute(twinPath(path)))];
  };
  return [...link('Previous page', page - 1), ...link('Next page', page + 1)].join(' · ');
}
