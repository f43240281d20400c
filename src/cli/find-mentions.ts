import type { Output } from '../core/outputs/output.ts';

/** Where the outputs of one family mention a record: paths below the root of the site. */
export interface Mentions {
  /** Id of the family: `dcat`. */
  readonly family: string;
  /** Files of the record alone. */
  readonly own: readonly string[];
  /** Shared files that hold its address. */
  readonly shared: readonly string[];
  /** Which of the texts its own files hold; if it has none, the shared files, which may hold them for another reason. */
  readonly texts: ReadonlySet<string>;
}

/** Shorter texts are everywhere. */
const SHORTEST = 3;

/**
 * Looks for a record in the outputs.
 * @param key its address without slashes around it, `datasets/tfl/numbat`
 * @param names other names of it in outputs: `tfl--numbat`
 * @param texts what its entry says
 * @param outputs every output, with the id of its family, in any order
 * @returns the families that mention it
 */
export function findMentions(
  key: string,
  names: readonly string[],
  texts: readonly string[],
  outputs: Iterable<Output & { readonly family: string }>,
): Mentions[] {
  // Keys have only letters, digits, hyphens and slashes, so nothing needs escaping.
  const named = new RegExp(`${key}(?![a-z0-9-])`);
  const isOwn = new RegExp(`(^|/)(${[key, ...names].join('|')})(?![a-z0-9-])`);
  const spellings = texts
    .filter((text) => text.length >= SHORTEST)
    .map((text) => [text, [text, inJson(text), inXml(text), inCsv(text)]] as const);
  const families = new Map<string, { own: Found[]; shared: Found[] }>();
  for (const { family, path, content } of outputs) {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
    const own = isOwn.test(path);
    if (!own && !named.test(text)) continue;
    const held = spellings.filter(([, ways]) => ways.some((way) => text.includes(way)));
    const found = families.get(family) ?? { own: [], shared: [] };
    found[own ? 'own' : 'shared'].push({ path, texts: held.map(([words]) => words) });
    families.set(family, found);
  }
  return [...families].map(([family, { own, shared }]) => ({
    family,
    own: own.map(({ path }) => path),
    shared: shared.map(({ path }) => path),
    texts: new Set((own.length > 0 ? own : shared).flatMap((found) => found.texts)),
  }));
}

interface Found {
  readonly path: string;
  readonly texts: readonly string[];
}

/** As in a string of JSON or Turtle. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inCsv(text: string): string {
  return text.replaceAll('"', '""');
}
