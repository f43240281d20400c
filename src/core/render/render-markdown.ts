import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { isHttpsUrl } from '../model/https-url.ts';
import { markSafe, type SafeHtml } from './safe-html.ts';

/** The parts of a hast tree that the transformations below look at. */
interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Entry text stands below the page's `h1` and the section's `h2`. */
const DEMOTED: Readonly<Record<string, string>> = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h6',
  h5: 'h6',
  h6: 'h6',
};

/** No images (a remote one would call another host), no ids, no form controls; only https links. */
const schema = {
  ...defaultSchema,
  tagNames: defaultSchema.tagNames!.filter((tag) => !['img', 'picture', 'source', 'input'].includes(tag)),
  attributes: { a: ['href'], td: ['align'], th: ['align'], ol: ['start'] },
  protocols: { href: ['https', 'mailto'] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => demoteAndMark)
  .use(rehypeSanitize, {
    ...schema,
    attributes: { ...schema.attributes, a: ['href', ['rel', 'nofollow', 'noopener']] },
  })
  .use(rehypeStringify);

/**
 * Renders an entry's Markdown for a page: HTML, images and unsafe links removed, headings demoted below
 * those of the page, links marked `nofollow noopener`. The text is hostile until it comes out of here.
 */
export function renderMarkdown(markdown: string): SafeHtml {
  return markSafe(String(processor.processSync(markdown)));
}

function demoteAndMark(tree: unknown): void {
  const visit = (node: Node): void => {
    if (node.tagName && DEMOTED[node.tagName]) node.tagName = DEMOTED[node.tagName]!;
    if (node.tagName === 'a') {
      const target = node.properties?.['href'];
      const safe = typeof target === 'string' && (isHttpsUrl(target) || target.startsWith('mailto:'));
      node.properties = safe ? { href: target, rel: ['nofollow', 'noopener'] } : {};
    }
    node.children?.forEach(visit);
  };
  visit(tree as Node);
}
