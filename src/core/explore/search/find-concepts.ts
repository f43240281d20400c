import type { Concept } from './concept.ts';
import { addPlaceHits } from './place-hits.ts';
import { rankRows, type Hit, type RankHints } from './rank-rows.ts';
import type { SearchSources, TextResult } from './search-sources.ts';
import { rarityOf } from './rarity-of.ts';
import { mergeHits } from './understand/merge-hits.ts';

/** The rows that concepts found. */
export interface FoundConcepts {
  /** Best first. */
  readonly rows: readonly number[];
  /** Concepts that no record has. */
  readonly missing: readonly Concept[];
}

/** Shorter beginnings would match half of everything. */
const SHORTEST_BEGINNING = 4;

/** The most frequent words that a beginning stands for. */
const MOST_WORDS = 6;

/** Finds and orders the rows that have the concepts. */
export async function findConcepts(
  concepts: readonly Concept[],
  sources: SearchSources,
  hints?: RankHints,
): Promise<FoundConcepts> {
  const { table } = sources;
  const found = await Promise.all(
    concepts.map(async (concept) => ({ concept, hits: await hitsOf(concept, sources) })),
  );
  const wanted = found.filter(({ concept }) => concept.excluded !== true);
  const excluded = new Set(
    found.flatMap(({ concept, hits }) => (concept.excluded ? hits.map(({ row }) => row) : [])),
  );
  const hits = addPlaceHits(
    wanted.map(({ concept }) => concept.words),
    wanted.map((one) => one.hits),
    table,
  );
  const rows = rankRows(table, hits, hints);
  return {
    rows: excluded.size === 0 ? rows : rows.filter((row) => !excluded.has(row)),
    missing: wanted.flatMap((one) => (one.hits.length === 0 ? [one.concept] : [])),
  };
}

async function hitsOf(
  { words, kind, alternatives = [] }: Concept,
  sources: SearchSources,
): Promise<readonly Hit[]> {
  const found = [words, ...alternatives].map((each) => hitsTogether(each, kind, sources));
  return mergeHits(await Promise.all(found));
}

/** Records with all the words; of a phrase, with the words beside each other. */
async function hitsTogether(
  words: readonly string[],
  kind: Concept['kind'],
  sources: SearchSources,
): Promise<readonly Hit[]> {
  const lists = await Promise.all(words.map((word) => hitsOfWord(word, sources)));
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const maps = others.map((list) => new Map(list.map((hit) => [hit.row, hit])));
  const together = first.flatMap((hit) => {
    const hits = [hit, ...maps.flatMap((map) => map.get(hit.row) ?? [])];
    if (hits.length < words.length) return [];
    const score = hits.reduce((sum, one) => sum + one.score, 0) / hits.length;
    return [{ row: hit.row, score, positions: hits.flatMap(({ positions }) => positions) }];
  });
  if (kind === 'words') return together;
  const beside = await search(`"${words.join(' ')}"`, sources);
  const places = new Map(beside.map(({ row, positions }) => [row, positions]));
  return together.flatMap((hit) => {
    const positions = places.get(hit.row);
    return positions ? [{ ...hit, positions }] : [];
  });
}

/** Records with the word, or with another of its stem; if there is none, with a word that begins so. */
async function hitsOfWord(word: string, sources: SearchSources): Promise<readonly Hit[]> {
  const hits = await hitsOfStem(word, sources);
  if (hits.length > 0 || word.length < SHORTEST_BEGINNING) return hits;
  const words = (await sources.words())
    .filter((listed) => listed.count > 0 && listed.word.startsWith(word))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_WORDS);
  return mergeHits(await Promise.all(words.map(({ word: one }) => hitsOfStem(one, sources))));
}

/**
 * Pagefind answers a quoted word exactly but without scores, and a plain word with scores but also with longer
 * words, of which it knows those that it happens to have loaded. Together they give the records; the rarity that
 * it has put into its score counts the longer words too and is taken out again, so the rest is how much of the
 * record's text the word is.
 */
async function hitsOfStem(word: string, sources: SearchSources): Promise<Hit[]> {
  const exact = await search(`"${word}"`, sources);
  if (exact.length === 0) return [];
  const scored = await search(word, sources);
  const rarity = rarityOf(scored.length, sources.table.rows);
  const scores = new Map(scored.map(({ row, score }) => [row, score]));
  return exact.map((hit) => ({ ...hit, score: round((scores.get(hit.row) ?? 0) / rarity) }));
}

async function search(words: string, { text }: SearchSources): Promise<Hit[]> {
  const { results } = await (await text()).search(words);
  return results.map(hitOf);
}

/** The index got the row number as part of the id when it was made. */
function hitOf({ id, score, words }: TextResult): Hit {
  const row = Number.parseInt(id.slice(id.indexOf('_') + 1), 16);
  return { row, score, positions: words };
}

/** More digits are those of the arithmetic. */
function round(score: number): number {
  return Math.round(score * 1e5) / 1e5;
}
