import { wordSet } from '../../core/model/word-set.ts';

/** What is needed of a node of an HTML tree (hast). */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  value?: string;
  children?: HtmlNode[];
}

/** Elements of which nothing is kept: programs, styles, forms, and what would load from elsewhere. */
const DROPPED = wordSet(
  'script style template noscript iframe frame object embed applet svg math img picture video audio source canvas form input button select textarea head link meta base',
);

/** Elements that part the words before and after them, even where they are empty. */
const PARTING = wordSet(
  'address article aside blockquote br caption center col colgroup dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Elements that mean nothing more when they are nested in themselves. */
const KINDS = ['b strong', 'i em mark u', 's del strike', 'code kbd samp tt var', 'a'].map(wordSet);

/** No honest text is nested deeper, and the converter takes the cube of the depth. */
const DEEPEST = 40;

/**
 * Takes out of a tree what the converter would take too long over, and what is not kept. The words of elements that
 * are nested too deeply stay.
 */
export function flattenHtml(root: HtmlNode): void {
  const parents: HtmlNode[] = [];
  const waiting = [{ parent: root, depth: 0, inside: [] as readonly ReadonlySet<string>[] }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { parent, depth, inside } = place;
    parents.push(parent);
    parent.children = childrenOf(
      parent,
      (name) => depth >= DEEPEST || inside.some((kind) => kind.has(name)),
    );
    for (const child of parent.children) {
      if (!child.children) continue;
      const kind = KINDS.find((names) => names.has(child.tagName ?? ''));
      waiting.push({ parent: child, depth: depth + 1, inside: kind ? [...inside, kind] : inside });
    }
  }
  // From the leaves up: what holds only empty elements is empty too.
  for (const parent of parents.reverse()) joinBlanks(parent);
}

/** Children that are kept; in place of some elements, theirs. */
function childrenOf({ children = [] }: HtmlNode, isOpened: (name: string) => boolean): HtmlNode[] {
  const kept: HtmlNode[] = [];
  const rest = [...children].reverse();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const { type, tagName, properties } = node;
    if (type === 'comment' || tagName === undefined) {
      if (type !== 'comment') kept.push(node);
    } else if (!DROPPED.has(tagName) && properties?.['hidden'] !== true) {
      if (isOpened(tagName))
        for (const child of [...(node.children ?? [])].reverse()) rest.push(child);
      else kept.push(node);
    }
  }
  return kept;
}

/** Elements without words inside a line become the blank that they hold, and texts side by side one text. */
function joinBlanks(parent: HtmlNode): void {
  const joined: HtmlNode[] = [];
  for (const child of parent.children ?? []) {
    const text = blankOf(child) ?? child.value;
    const last = joined.at(-1);
    if (text === undefined) joined.push(child);
    else if (last?.type === 'text') last.value = `${last.value ?? ''}${text}`;
    else if (text !== '') joined.push({ type: 'text', value: text });
  }
  parent.children = joined;
}

function blankOf({ tagName, children = [] }: HtmlNode): string | undefined {
  if (tagName === undefined || PARTING.has(tagName)) return undefined;
  const [only] = children;
  if (only === undefined) return '';
  return children.length === 1 && only.value?.trim() === '' ? ' ' : undefined;
}
