import { byFacet, FACETS, type FacetId } from '../model/facets.ts';
import type { Groups, ListedRecord } from './catalogue.ts';

/** Files every listed record under its terms, in the given order. */
export function groupRecords(listed: readonly ListedRecord[]): Groups {
  return byFacet((facet) => groupBy(facet, listed));
}

function groupBy(facet: FacetId, listed: readonly ListedRecord[]): Map<string, ListedRecord[]> {
  const groups = new Map<string, ListedRecord[]>();
  for (const record of listed) {
    for (const term of new Set(FACETS[facet].termsOf(record))) {
      const group = groups.get(term);
      if (group) group.push(record);
      else groups.set(term, [record]);
    }
  }
  return groups;
}
