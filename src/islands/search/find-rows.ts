import type { Concept } from '../../core/explore/search/concept.ts';
import { nearestWords } from '../../core/explore/search/correct-word.ts';
import { parseQuery } from '../../core/explore/search/parse-query.ts';
import { addPlaceHits } from '../../core/explore/search/place-hits.ts';
import { rankRows, type Hit, type RankHints } from '../../core/explore/search/rank-rows.ts';
import { mergeHits } from '../../core/explore/search/understand/merge-hits.ts';
import type { ListedWord } from '../../core/explore/search/word-list.ts';
import type { SearchFiles } from './load-index.ts';

/** The rows that the words found. */
export interface Found {
  /** Best first. */
  readonly rows: readonly number[];
  /** Words that nothing contains, and the words searched for instead, if any. */
  readonly replaced: ReadonlyMap<string, string | undefined>;
}

interface FoundConcept {
  readonly hits: readonly Hit[];
  /** The words that were really searched for, if they differ from the person's. */
  readonly instead?: string;
}

/** Shorter prefixes would match half of everything. */
const SHORTEST_BEGINNING = 4;

/**
 * The text index stores words by their stems and writes `quality` as `qualiti`, so it does not notice such a
 * misspelling. Few correct words end that way, and the list has them.
 */
const STEM_ENDING = 'i';

/**
 * Finds the rows for what a person typed.
 * @param read how the text is read
 * @returns undefined if there is no word to search for
 */
export async function findRows(
  text: string,
  files: SearchFiles,
  hints?: RankHints,
  read: (text: string) => readonly Concept[] = (query) =>
    parseQuery(query, files.table.weak).concepts.map((words) => ({ words, kind: 'phrase' })),
): Promise<Found | undefined> {
  const all = read(text);
  const concepts = all.filter(({ excluded }) => excluded !== true);
  if (concepts.length === 0) return undefined;
  const found = await Promise.all(concepts.map((concept) => findAlternatives(concept, files)));
  const replaced = new Map<string, string | undefined>();
  found.forEach(({ hits, instead }, index) => {
    if (hits.length === 0 || instead !== undefined)
      replaced.set(concepts[index]!.words.join(' '), instead);
  });
  const hits = found.map((concept) => concept.hits);
  const words = concepts.map((concept) => concept.words);
  const rows = rankRows(files.table, addPlaceHits(words, hits, files.table), hints);
  const unwanted = await Promise.all(
    all.filter(({ excluded }) => excluded).map((concept) => findExact(concept.words, files)),
  );
  const left = new Set(unwanted.flat().map(({ row }) => row));
  return { rows: rows.filter((row) => !left.has(row)), replaced };
}

async function findAlternatives(
  { words, alternatives = [] }: Concept,
  files: SearchFiles,
): Promise<FoundConcept> {
  const [first = { hits: [] }, ...others] = await Promise.all(
    [words, ...alternatives].map((each) => findConcept(each, files)),
  );
  return others.length === 0
    ? first
    : { hits: [...mergeHits([first, ...others].map(({ hits }) => hits))] };
}

async function findConcept(words: readonly string[], files: SearchFiles): Promise<FoundConcept> {
  const hits = await findExact(words, files);
  const [word] = words;
  if (words.length > 1 || word === undefined) return { hits };
  if (hits.length > 0 && !word.endsWith(STEM_ENDING)) return { hits };
  const list = await files.words();
  const known = list.find((listed) => listed.word === word);
  // A correct word that no record has is not a misspelling.
  if (known) return { hits };
  if (hits.length === 0 && isBeginning(word, list)) return { hits: await search(word, files) };
  const [nearest] = nearestWords(word, list);
  if (nearest === undefined) return { hits };
  return { hits: await findExact([nearest], files), instead: nearest };
}

function isBeginning(word: string, list: readonly ListedWord[]): boolean {
  return word.length >= SHORTEST_BEGINNING && list.some((listed) => listed.word.startsWith(word));
}

/**
 * Records with exactly these words, or others of the same stem. Pagefind answers quoted words exactly but without
 * scores, and plain words with scores but also with longer words: together they give both.
 */
async function findExact(words: readonly string[], files: SearchFiles): Promise<Hit[]> {
  const joined = words.join(' ');
  const exact = await search(`"${joined}"`, files);
  if (exact.length === 0) return [];
  const rows = new Set(exact.map(({ row }) => row));
  return (await search(joined, files)).filter(({ row }) => rows.has(row));
}

async function search(words: string, files: SearchFiles): Promise<Hit[]> {
  const index = await files.text();
  const { results } = await index.search(words);
  return results.map(({ id, score, words: positions }) => ({ row: rowOf(id), score, positions }));
}

/** The row of a result, from its id: the index got the row number when it was made. */
function rowOf(id: string): number {
  return Number.parseInt(id.slice(id.indexOf('_') + 1), 16);
}
