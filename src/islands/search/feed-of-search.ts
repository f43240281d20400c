import { allFeedPath, groupFeedPath } from '../../core/describe/feed-paths.ts';
import { FACET_IDS, FACETS } from '../../core/model/facets.ts';
import type { SearchState } from '../../core/explore/search/search-state.ts';

/** The feed that follows a search, or comes nearest. */
export interface SearchFeed {
  readonly path: string;
  /** The theme or publisher whose changes it has; absent for the feed of everything. */
  readonly group?: { readonly facet: 'theme' | 'publisher'; readonly id: string };
  /** What of the search the feed does not follow, in words; empty where it follows all of it. */
  readonly without: readonly string[];
}

/** Groups that have feeds. */
const WITH_FEEDS = ['theme', 'publisher'] as const;

/** Finds the feed for a search: of its only theme or publisher, else of everything. */
export function feedOfSearch(state: SearchState): SearchFeed {
  const chosen = WITH_FEEDS.filter((facet) => state.terms[facet].length === 1);
  const [group] = chosen;
  const others = FACET_IDS.filter((facet) => facet !== group && state.terms[facet].length > 0);
  const without = [
    ...(state.q === '' ? [] : ['your words']),
    ...others.map((facet) => `the ${FACETS[facet].label.toLowerCase()}`),
    ...(state.live ? ['live data'] : []),
    ...(state.updated === undefined ? [] : ['when the data was updated']),
  ];
  if (group === undefined) return { path: allFeedPath(), without };
  const id = state.terms[group][0]!;
  return { path: groupFeedPath(group, id), group: { facet: group, id }, without };
}
