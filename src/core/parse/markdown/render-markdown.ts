import { entryMarkdown, isSafeLink } from './entry-markdown.ts';
import { markSafe, type SafeHtml } from './safe-html.ts';

/** Entry text comes below the page's `h1` and the section's `h2`, and HTML stops at `h6`. */
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
      // `validateLink` does not see an empty address.
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
 * Renders an entry's Markdown for a page. HTML is shown as text, images become links, links other than https and mailto
 * become text, and headings are lowered below the page's own. The input is hostile; the output is safe.
 */
export function renderMarkdown(text: string): SafeHtml {
  return markSafe(entryMarkdown.render(text));
}
