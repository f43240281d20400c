import type { Concept } from './concept.ts';
import { nearestWords } from './correct-word.ts';
import { findConcepts } from './find-concepts.ts';
import { parseQuery } from './parse-query.ts';
import type { RankHints } from './rank-rows.ts';
import type { SearchSources } from './search-sources.ts';
import { splitWords } from './words.ts';

/** The rows that a query found. */
export interface Found {
  /** Best first. */
  readonly rows: readonly number[];
  /** What was asked for that no record contains. */
  readonly missing: readonly string[];
  /** The query with the words that may have been meant instead, if there are any. */
  readonly suggestion?: string;
  /** Whether the rows are those of the suggestion, because the query itself found none. */
  readonly corrected: boolean;
}

/**
 * Finds the rows for what a person typed.
 * @param read how the text is read
 * @returns undefined if there is no word to search for
 */
export async function findRows(
  text: string,
  sources: SearchSources,
  hints?: RankHints,
  read = (query: string): readonly Concept[] => parseQuery(query, sources.table.weak).concepts,
): Promise<Found | undefined> {
  const concepts = read(text);
  if (concepts.every(({ excluded }) => excluded === true)) return undefined;
  const { rows, missing } = await findConcepts(concepts, sources, hints);
  const written = missing.map(({ words }) => words.join(' '));
  const instead = await nearestOf(missing, sources);
  if (instead.size === 0) return { rows, missing: written, corrected: false };
  const suggestion = replaceWords(text, instead);
  if (rows.length > 0) return { rows, missing: written, suggestion, corrected: false };
  const second = await findConcepts(read(suggestion), sources, hints);
  return { rows: second.rows, missing: written, suggestion, corrected: true };
}

/** Nearly every word of three letters is near another. */
const SHORTEST = 4;

/**
 * For each missing word that the register does not know, the nearest one that it has. People rarely mistake the first
 * letter: `excluded` is not a misspelt `included`.
 */
async function nearestOf(
  missing: readonly Concept[],
  sources: SearchSources,
): Promise<Map<string, string>> {
  const nearest = new Map<string, string>();
  for (const { words } of missing) {
    const [word, ...others] = words;
    if (word === undefined || word.length < SHORTEST || others.length > 0) continue;
    const list = await sources.words();
    if (list.some((listed) => listed.word === word)) continue;
    const other = nearestWords(word, list).find((near) => near[0] === word[0]);
    if (other !== undefined) nearest.set(word, other);
  }
  return nearest;
}

function replaceWords(text: string, instead: ReadonlyMap<string, string>): string {
  return text
    .replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => instead.get(splitWords(word).join(' ')) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
}
