import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** The parts of a syntax tree node (mdast, with MDX) that are read here. */
interface Node {
  type: string;
  name?: string | null;
  value?: string | null | { value: string };
  url?: string;
  attributes?: { name?: string; value?: string | { value: string } | null }[];
  children?: Node[];
}

/**
 * Makes the module with the guides' texts as plain Markdown, from the MDX of their pages, because the core may not read
 * files. Placeholders that a page fills in (`{props.place}`) stay in braces for the renderer.
 * @param sources name of a guide (`about`) → its MDX
 * @throws if a guide uses a component without a form in Markdown
 */
export function generateGuides(sources: ReadonlyMap<string, string>): string {
  const entries = [...sources].map(
    ([name, mdx]) => `  [${JSON.stringify(name)}, ${JSON.stringify(toMarkdown(name, mdx))}],`,
  );
  return `// Generated from src/content/ by \`npm run generate\`. Do not edit.

/** Guide → its text as Markdown, in which \`{props.…}\` stands for what a renderer has to fill in. */
export const guides: ReadonlyMap<string, string> = new Map([
${entries.join('\n')}
]);
`;
}

function toMarkdown(name: string, mdx: string): string {
  const tree = unified().use(remarkParse).use(remarkMdx).parse(mdx) as Node;
  tree.children = tree.children?.flatMap((node) => plain(name, node)) ?? [];
  const writer = unified().use(remarkStringify, { bullet: '-', rule: '-' });
  return writer.stringify(tree as Parameters<typeof writer.stringify>[0]).trim();
}

/** Turns MDX into Markdown. */
function plain(guide: string, node: Node): Node[] {
  const children = node.children?.flatMap((child) => plain(guide, child));
  const attribute = (name: string): string => {
    const value = node.attributes?.find((attr) => attr.name === name)?.value ?? '';
    return typeof value === 'string' ? value : `{${value.value}}`;
  };
  switch (node.type) {
    case 'mdxjsEsm':
      return [];
    case 'mdxTextExpression':
      return [{ type: 'text', value: `{${String(node.value)}}` }];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'a')
        return [{ type: 'link', url: attribute('href'), children: children ?? [] }];
      if (node.name === 'Picture') {
        const value = `Picture: ${attribute('alt')}`;
        return [
          {
            type: 'blockquote',
            children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
          },
        ];
      }
      throw new Error(
        `src/content/${guide}.mdx: <${node.name}> has no form in Markdown; add one to generate-guides.ts`,
      );
    default:
      return [children ? { ...node, children } : node];
  }
}
