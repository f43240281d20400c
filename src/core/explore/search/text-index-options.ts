/**
 * Options of Pagefind's `createInstance`.
 * - In the page: a search takes a few milliseconds, and the worker's script would be 12 kB more to fetch.
 * - Longer words are nearly nothing beside the word itself. Pagefind finds those that it happens to have loaded, so
 *   the same search would give other scores after another one. It expresses the likeness as a factor that belongs
 *   to the saturation as well, hence the small number there: 1.4 times the factor of the word itself.
 * - Our texts have no accents, so none is rewarded.
 */
export function textIndexOptions(basePath: string, version: string): object {
  return {
    noWorker: true,
    basePath,
    metaCacheTag: version,
    ranking: { termSimilarity: LIKENESS, termSaturation: SATURATION, diacriticSimilarity: 0 },
  };
}

/** Pagefind raises e to it in single precision: 88 is the end. */
const LIKENESS = 80;

/** Pagefind's factor of a word for itself. */
const OWN_FACTOR = Math.exp(LIKENESS * (Math.exp(-1 / 8) - 1));

const SATURATION = Number((1.4 * OWN_FACTOR).toFixed(8));
