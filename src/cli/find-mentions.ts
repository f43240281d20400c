import type { Output } from '../core/outputs/output.ts';

/** Where the outputs of one family have a record, by paths below the root of the site. */
export interface Mentions {
  /** Id of the family: `dcat`. */
  readonly family: string;
  /** Files of the record alone. */
  readonly own: readonly string[];
  /** Files about more than it that name its address. */
  readonly shared: readonly string[];
  /** Which of some texts its own files hold; where it has none, the shared ones, which may hold them for another reason. */
  readonly texts: ReadonlySet<string>;
}

/** Shorter texts stand everywhere. */
const SHORTEST = 3;

/**
 * Looks for a record in what is published.
 * @param key its address without slashes around it, `datasets/tfl/numbat`
 * @param names under which outputs have it too: `tfl--numbat`
 * @param texts what its entry says
 * @param outputs every output, with the id of its family, in any order
 * @returns the families that have it
 */
export function findMentions(
  key: string,
  names: readonly string[],
  texts: readonly string[],
  outputs: Iterable<Output & { readonly family: string }>,
): Mentions[] {
  // Keys are words of letters, digits and hyphens, so nothing in them is special here.
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

/** As a string of JSON or Turtle holds it. */
function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inCsv(text: string): string {
  return text.replaceAll('"', '""');
}
