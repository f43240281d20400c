import { isHttpsUrl } from '../model/https-url.ts';
import type { Position } from '../parse/position.ts';
import {
  COMPONENTS,
  type BodyBlock,
  type BodyFault,
  type BodyWords,
  type ChartTag,
  type ComponentName,
  type InsightBody,
  type TableTag,
  type ValueTag,
} from './insight-body.ts';
import { parseMdx, type MdxNode } from './parse-mdx.ts';
import { readAttributes } from './read-attributes.ts';

/** A page of this site. */
const SITE_PATH = /^\/(?:[a-z0-9][a-z0-9.-]*\/)*(?:#[a-z0-9-]+)?$/i;

/** What the parser calls what the language does not have. */
const NAMES: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in braces',
  mdxTextExpression: 'an expression in braces',
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  code: 'a block of code',
  inlineCode: 'code',
  blockquote: 'a quotation',
  thematicBreak: 'a line across the page',
  definition: 'a definition of a link',
  linkReference: 'a link by reference',
};

/**
 * Reads the text of an insight. Everything in it is taken from the tree by name: what the closed language does not have
 * is a fault with a place, and never comes further.
 * @param text the body, with the lines before it left empty
 */
export function parseInsightBody(text: string): InsightBody {
  const tree = parseMdx(text);
  if ('fault' in tree) return { blocks: [], faults: [tree] };
  const reader = new BodyReader();
  const blocks = reader.blocks(tree.children ?? [], false);
  return { blocks, faults: reader.faults };
}

class BodyReader {
  readonly faults: BodyFault[] = [];

  /** @param isInNote whether they stand in a note, which holds paragraphs and lists only */
  blocks(nodes: readonly MdxNode[], isInNote: boolean): BodyBlock[] {
    return nodes.flatMap((node) => this.block(node, isInNote) ?? []);
  }

  private block(node: MdxNode, isInNote: boolean): BodyBlock | null {
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node);
      case 'list':
        return this.list(node);
      case 'heading': {
        const { depth } = node;
        if (isInNote || (depth !== 2 && depth !== 3)) {
          return this.refuse(node, 'a heading that is not of level 2 or 3');
        }
        return { is: 'heading', level: depth, text: plainText(this.words(node.children ?? [])) };
      }
      case 'mdxJsxFlowElement':
        return this.component(node, isInNote);
      default:
        return this.refuse(node, NAMES[node.type] ?? 'this');
    }
  }

  private paragraph(node: MdxNode): BodyBlock | null {
    const words = this.words(node.children ?? []);
    if (plainText(words).split('\n').some(isTableRow))
      return this.refuse(node, 'a table in Markdown');
    return { is: 'paragraph', words, at: placeOf(node) };
  }

  /** Items are lines: a list within a list, or a component in one, is not in the language. */
  private list(node: MdxNode): BodyBlock {
    const items = (node.children ?? []).flatMap((item) => {
      const [only, ...more] = item.children ?? [];
      const odd = more[0] ?? (only?.type === 'paragraph' ? undefined : (only ?? item));
      if (odd) this.refuse(odd, NAMES[odd.type] ?? 'more than a line in an item of a list');
      return only?.type === 'paragraph' ? [this.words(only.children ?? [])] : [];
    });
    return { is: 'list', isOrdered: node.ordered === true, items, at: placeOf(node) };
  }

  private component(node: MdxNode, isInNote: boolean): BodyBlock | null {
    const name = this.nameOf(node);
    if (name === undefined) return null;
    // A value on a line to itself is a paragraph.
    if (name === 'Value') return { is: 'paragraph', words: this.words([node]), at: placeOf(node) };
    if (isInNote) return this.refuse(node, `<${name}> inside <Note>`);
    const given = this.attributes(node, name);
    if (name === 'Note') return { is: 'note', blocks: this.blocks(node.children ?? [], true) };
    if ((node.children ?? []).length > 0) return this.refuse(node, `text inside <${name}>`);
    if (!given) return null;
    const at = placeOf(node);
    // Every attribute of the component is there, and no other: `attributes` has refused the rest.
    return name === 'Chart'
      ? { is: 'chart', ...(given as unknown as ChartTag), at }
      : { is: 'table', ...(given as unknown as TableTag), at };
  }

  private words(nodes: readonly MdxNode[]): BodyWords[] {
    return nodes.flatMap((node): BodyWords[] => {
      switch (node.type) {
        case 'text':
          return [node.value ?? ''];
        case 'break':
          return [' '];
        case 'strong':
        case 'emphasis':
          return [{ is: 'strong', words: this.words(node.children ?? []) }];
        case 'link':
          return this.link(node);
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          return this.value(node);
        default:
          this.refuse(node, NAMES[node.type] ?? 'this');
          return [];
      }
    });
  }

  private link(node: MdxNode): BodyWords[] {
    const { url = '', title, children = [] } = node;
    const text = plainText(this.words(children));
    if (!isHttpsUrl(url) && !SITE_PATH.test(url)) {
      this.faults.push({ at: placeOf(node), fault: { is: 'link', url: url.slice(0, 120) } });
      return [text];
    }
    if (title) this.refuse(node, 'a title of a link');
    return [{ is: 'link', url, text }];
  }

  private value(node: MdxNode): BodyWords[] {
    const name = this.nameOf(node);
    if (name === undefined) return [];
    if (name !== 'Value') {
      this.refuse(node, `<${name}> within a line`);
      return [];
    }
    if ((node.children ?? []).length > 0) this.refuse(node, 'text inside <Value>');
    const given = this.attributes(node, name);
    return given ? [{ is: 'value', ...(given as unknown as ValueTag), at: placeOf(node) }] : [];
  }

  private nameOf(node: MdxNode): ComponentName | undefined {
    const name = node.name ?? '';
    if (Object.hasOwn(COMPONENTS, name)) return name as ComponentName;
    this.refuse(node, name === '' ? 'a fragment' : `<${name.slice(0, 40)}>`);
    return undefined;
  }

  private attributes(
    node: MdxNode,
    name: ComponentName,
  ): Readonly<Record<string, string>> | undefined {
    const { given, faults } = readAttributes(node, name, placeOf(node));
    this.faults.push(...faults);
    return faults.length === 0 ? given : undefined;
  }

  private refuse(node: MdxNode, what: string): null {
    this.faults.push({ at: placeOf(node), fault: { is: 'not-allowed', what } });
    return null;
  }
}

/** The words without what surrounds them; a value is not known yet. */
export function plainText(words: readonly BodyWords[]): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      if (word.is === 'strong') return plainText(word.words);
      return word.is === 'link' ? word.text : '';
    })
    .join('');
}

function placeOf({ position }: MdxNode): Position {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** A row of a table in Markdown, which is a paragraph to the parser. */
function isTableRow(line: string): boolean {
  const row = line.trim();
  if (row.startsWith('|') && row.endsWith('|')) return true;
  return row.includes('|') && row.includes('---') && /^[\s|:-]+$/.test(row);
}
