import { splitName, type Token } from './split-tokens.ts';

/** A name of something, its words folded. */
interface Name<Thing> {
  readonly words: readonly string[];
  readonly things: Thing[];
}

/** Names by their first word, the longest first. */
export type NameIndex<Thing> = ReadonlyMap<string, readonly Name<Thing>[]>;

/** Where a query has a name. */
export interface FoundName<Thing> {
  /** Position of its first token, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Everything with that name, in the order in which it was indexed. */
  readonly things: readonly Thing[];
}

/** Prepares names for {@link findNames}. Several things may have the same name. */
export function indexNames<Thing>(
  named: Iterable<readonly [name: string, thing: Thing]>,
): NameIndex<Thing> {
  const names = new Map<string, Name<Thing>>();
  for (const [text, thing] of named) {
    const words = splitName(text);
    if (words.length === 0) continue;
    const key = words.join(' ');
    const known = names.get(key);
    if (!known) names.set(key, { words, things: [thing] });
    else if (!known.things.includes(thing)) known.things.push(thing);
  }
  const byFirst = new Map<string, Name<Thing>[]>();
  for (const name of names.values()) {
    const first = name.words[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/**
 * Finds names in a query, the longest at each place, none inside another. A name is never a part of words that
 * hyphens join: `Bromley-by-Bow` does not name Bromley.
 */
export function findNames<Thing>(
  tokens: readonly Token[],
  index: NameIndex<Thing>,
): FoundName<Thing>[] {
  const found: FoundName<Thing>[] = [];
  let from = 0;
  while (from < tokens.length) {
    const token = tokens[from]!;
    const match = token.isJoined ? undefined : longestAt(tokens, from, index);
    if (match) found.push(match);
    from = match?.to ?? from + 1;
  }
  return found;
}

function longestAt<Thing>(
  tokens: readonly Token[],
  from: number,
  index: NameIndex<Thing>,
): FoundName<Thing> | undefined {
  for (const { words, things } of index.get(tokens[from]!.word) ?? []) {
    const to = endOf(tokens, from, words);
    if (to !== undefined && tokens[to]?.isJoined !== true) return { from, to, things };
  }
  return undefined;
}

/** The position after the words, which may have `and` between them. */
function endOf(
  tokens: readonly Token[],
  from: number,
  words: readonly string[],
): number | undefined {
  let at = from;
  for (const word of words) {
    while (at > from && tokens[at]?.word === 'and') at++;
    if (tokens[at]?.word !== word) return undefined;
    at++;
  }
  return at;
}
