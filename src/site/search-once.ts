import { loadOnce, type LoadedCatalogue } from './catalogue.ts';
import { factsAt } from './facts.ts';
import { buildSearchIndex, type SearchIndex } from './search-index.ts';
import { absoluteAt, type SiteLocation } from './site-location.ts';

/** The configuration and the pages are two instances of this module in one process; see `catalogue.ts`. */
const SHARED = Symbol.for('register.search-index');
const shared = globalThis as {
  [SHARED]?: { loaded: LoadedCatalogue; index: Promise<SearchIndex> };
};

/**
 * The search index of the loaded catalogue: made once a build, and in development again when the catalogue changes.
 * @throws if Pagefind fails or its files are not as expected
 */
export async function searchIndexAt(location: SiteLocation): Promise<SearchIndex> {
  const loaded = await loadOnce();
  const known = shared[SHARED];
  if (known?.loaded === loaded) return known.index;
  const facts = await factsAt(absoluteAt(location));
  const index = buildSearchIndex(loaded.catalogue, facts);
  // Its failure is thrown where it is awaited; until then it must not count as unhandled.
  index.catch(() => undefined);
  shared[SHARED] = { loaded, index };
  return index;
}
