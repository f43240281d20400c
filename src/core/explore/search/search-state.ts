import { byFacet, FACET_IDS, type FacetId } from '../../model/facets.ts';

export const SORTS = ['best', 'updated', 'title'] as const;

export type Sort = (typeof SORTS)[number];

/** Choices of how recently the data was updated, in days. */
export const UPDATED = { month: 31, quarter: 92, year: 366, 'three-years': 1096 } as const;

export type Updated = keyof typeof UPDATED;

/** All that a search page shows depends on this, and the address holds all of it. */
export interface SearchState {
  readonly q: string;
  readonly terms: Readonly<Record<FacetId, readonly string[]>>;
  readonly live: boolean;
  readonly updated: Updated | undefined;
  /** Meanings of the words that the reader took away, as ids of chips. */
  readonly plain: readonly string[];
  /** Whether the words are searched for in the names of columns and nowhere else. */
  readonly inColumns: boolean;
  /** As asked for; without words there is no best match. */
  readonly sort: Sort | undefined;
  /** From 1. */
  readonly page: number;
}

/** How many values of one facet an address may name; a hostile one cannot make us work for long. */
const MAX_VALUES = 100;

/** Reads the state from the part of an address after `?`; what is not understood is left out. */
export function parseState(parameters: URLSearchParams): SearchState {
  const terms = byFacet((facet) => {
    const values = parameters.getAll(facet).filter((value) => value !== '');
    // Sorted, so that the same choice always has the same address.
    return [...new Set(values)].slice(0, MAX_VALUES).sort();
  });
  const updated = parameters.get('updated') ?? '';
  const sort = parameters.get('sort');
  const page = Number(parameters.get('page'));
  return {
    q: (parameters.get('q') ?? '').trim(),
    terms,
    live: parameters.get('live') === 'yes',
    updated: Object.hasOwn(UPDATED, updated) ? (updated as Updated) : undefined,
    plain: [...new Set(parameters.getAll('plain'))].slice(0, MAX_VALUES).sort(),
    inColumns: parameters.get('in') === 'columns',
    sort: SORTS.find((known) => known === sort),
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** Writes the state as an address: only what differs from a fresh page, always in the same order. */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  for (const facet of FACET_IDS) {
    for (const value of state.terms[facet]) parameters.append(facet, value);
  }
  if (state.live) parameters.set('live', 'yes');
  if (state.updated) parameters.set('updated', state.updated);
  if (state.inColumns) parameters.set('in', 'columns');
  for (const id of state.plain) parameters.append('plain', id);
  if (state.sort && state.sort !== defaultSort(state)) parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Best match where there are words to match, else the newest data first. */
export function defaultSort({ q }: Pick<SearchState, 'q'>): Sort {
  return q === '' ? 'updated' : 'best';
}

/** The order that the page shows. */
export function sortOf(state: SearchState): Sort {
  return state.q === '' && state.sort === 'best' ? 'updated' : (state.sort ?? defaultSort(state));
}

/** The same state without any filter, on its first page. */
export function withoutFilters(state: SearchState): SearchState {
  return { ...state, terms: byFacet(() => []), live: false, updated: undefined, page: 1 };
}

/** Whether anything but words narrows the search. */
export function hasFilters({ terms, live, updated }: SearchState): boolean {
  return live || updated !== undefined || FACET_IDS.some((facet) => terms[facet].length > 0);
}
