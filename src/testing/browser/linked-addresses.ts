import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { textsOf } from '../outputs/read-output.ts';
import { attribute, builtPages, type BuiltPage } from './built-pages.ts';

/** An address that a built file gives, as a browser or a program takes it. */
export interface LinkedAddress {
  /** Path inside the built folder. */
  readonly file: string;
  readonly address: string;
}

/** Attributes that lead somewhere, or load something. */
const LEADING = new Set([
  ...['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'cite', 'data', 'ping'],
]);

/** Everything switched on, so that every link that any reader may find shows. */
const markdown = new MarkdownIt({ html: true, linkify: true });
// Also those that this reader would leave out.
markdown.validateLink = () => true;
// A host without a scheme or `www` is a link to this reader alone.
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });

/** Machine formats: an address there is a text that is nothing else. */
const MEDIA_TYPES: readonly (readonly [ending: RegExp, mediaType: string])[] = [
  [/^api\/3\/|\.(?:json|jsonld)$/, 'application/json'],
  [/\.(?:atom|rdf|xml)$/, 'application/xml'],
  [/\.ndjson$/, 'application/x-ndjson'],
  [/\.ttl$|\.well-known\/void$/, 'text/turtle'],
  [/\.csv$/, 'text/csv'],
  [/\.parquet$/, 'application/vnd.apache.parquet'],
  [/\.yaml$/, 'application/yaml'],
];

/** Every address in the pages, twins, feeds and machine files of a built site. */
export async function* linkedAddresses(folder: string): AsyncGenerator<LinkedAddress> {
  for (const page of builtPages(folder)) yield* ofPage(page);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  for (const file of files.sort()) {
    for (const address of await ofFile(file, () => readFileSync(join(folder, file)))) {
      yield { file, address };
    }
  }
}

function* ofPage({ file, elements }: BuiltPage): Generator<LinkedAddress> {
  for (const element of elements) {
    for (const { name, value } of element.attrs) {
      if (LEADING.has(name)) yield { file, address: value };
      if (name !== 'srcset' && name !== 'imagesrcset') continue;
      for (const part of value.split(',')) yield { file, address: part.trim().split(/\s/)[0]! };
    }
    const refresh = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
    const to = /url=["']?([^"']*)/i.exec(attribute(element, 'content') ?? '')?.[1];
    if (refresh && to !== undefined) yield { file, address: to };
    const isData = attribute(element, 'type') === 'application/ld+json';
    if (element.tagName !== 'script' || !isData) continue;
    const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    const found: string[] = [];
    JSON.parse(text, (_, value: unknown) => {
      if (isAddress(value)) found.push(value);
    });
    for (const address of found) yield { file, address };
  }
}

async function ofFile(file: string, read: () => Buffer): Promise<readonly string[]> {
  if (file.endsWith('.md')) return ofMarkdown(read().toString());
  const mediaType = MEDIA_TYPES.find(([ending]) => ending.test(file))?.[1];
  if (mediaType === undefined) return [];
  return (await textsOf(mediaType, read())).filter(isAddress);
}

function ofMarkdown(text: string): string[] {
  return markdown
    .parse(text.replace(/^---\n.*?\n---\n/s, ''), {})
    .flatMap(({ children }) => children ?? [])
    .flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []);
}

const ADDRESS =
  /^\s*(?:[a-z][a-z0-9+.-]*:\/\/|(?:https?|ftp|file|javascript|vbscript|data|blob|mailto):)\S*\s*$/i;

/** A text that is an address from the first character to the last; not a compact name such as `dcat:Dataset`. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && ADDRESS.test(value);
}
