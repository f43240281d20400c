import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What a browser fetches with a page, by kind; addresses as they are in the page. */
export interface PageReferences {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly fonts: readonly string[];
  /** Icons and pictures. */
  readonly images: readonly string[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Finds what a page makes a browser fetch at once: style sheets, scripts, preloaded fonts, icons, pictures. */
export function findReferences(html: string): PageReferences {
  const found = { styles: [], scripts: [], fonts: [], images: [] } as {
    [Kind in keyof PageReferences]: string[];
  };
  const visit = (node: Node): void => {
    if ('attrs' in node) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      const [kind, address] = referenceOf(node.tagName, attributes);
      if (kind && address && !address.startsWith('data:')) found[kind].push(address);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

function referenceOf(
  tag: string,
  attributes: ReadonlyMap<string, string>,
): [keyof PageReferences, string | undefined] | [] {
  if (tag === 'script') return ['scripts', attributes.get('src')];
  if (tag === 'img') return ['images', attributes.get('src')];
  if (tag !== 'link') return [];
  const rel = attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [];
  const address = attributes.get('href');
  if (rel.includes('stylesheet')) return ['styles', address];
  if (rel.includes('icon')) return ['images', address];
  if (rel.includes('modulepreload')) return ['scripts', address];
  if (!rel.includes('preload')) return [];
  const kinds: Record<string, keyof PageReferences> = { font: 'fonts', script: 'scripts' };
  return [kinds[attributes.get('as') ?? ''] ?? 'images', address];
}

/** Modules that a built script imports before it runs, not those it imports later. */
export function findImports(script: string): string[] {
  const imports =
    /(?:^|[;}\s])(?:import|export)(?=[\s{*"'])(?:[^'"();]*?from)?\s*["']([^"']+)["']/g;
  return [...script.matchAll(imports)].map(([, address]) => address!);
}

/** Fonts that a style sheet names. */
export function findFonts(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map(([, address]) => address!);
}
