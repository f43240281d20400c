import { entryMarkdown, isSafeLink } from './entry-markdown.ts';
import { markSafe, type SafeHtml } from './safe-html.ts';

/** Entry text stands below the page's `h1` and the section's `h2`; there is nothing below `h6`. */
const DEMOTION = 2;
const DEEPEST_HEADING = 6;

entryMarkdown.core.ruler.push('fit-into-page', ({ tokens }) => {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') {
      const level = Math.min(DEEPEST_HEADING, Number(token.tag.slice(1)) + DEMOTION);
      token.tag = `h${level}`;
    }
    for (const child of token.children ?? []) {
      if (child.type !== 'link_open') continue;
      // An empty address is not put to `validateLink`.
      if (isSafeLink(child.attrGet('href') ?? '')) child.attrSet('rel', 'nofollow noopener');
      else child.attrs = null;
    }
  }
});
// Column alignment comes as an inline style, which the content security policy forbids.
for (const cell of ['th_open', 'td_open'] as const) {
  entryMarkdown.renderer.rules[cell] = (tokens, index) => `<${tokens[index]!.tag}>`;
}

/**
 * Renders an entry's Markdown for a page: HTML shown as text, images left as links, other links than https and
 * mailto left as text, headings demoted below those of the page. The text is hostile until it comes out of here.
 */
export function renderMarkdown(text: string): SafeHtml {
  return markSafe(entryMarkdown.render(text));
}
