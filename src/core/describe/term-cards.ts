import type { Catalogue } from '../derive/catalogue.ts';
import { FACETS, type FacetId } from '../model/facets.ts';
import { groupPath } from './group-path.ts';

/** One term that can be browsed, with how many records lie under it. */
export interface TermCard {
  readonly label: string;
  readonly description?: string | undefined;
  /** Site path. */
  readonly path: string;
  readonly count: number;
}

/**
 * Cards of the terms under which anything is filed, in the vocabulary's own order.
 * @param facet one whose terms have a description
 */
export function termCards(
  catalogue: Catalogue,
  facet: Extract<FacetId, 'theme' | 'licence' | 'format'>,
): TermCard[] {
  const filed = catalogue.groups[facet];
  return [...catalogue.vocabularies[FACETS[facet].terms].values()]
    .filter(({ id }) => filed.has(id))
    .map(({ id, label, description }) => ({
      label,
      description,
      path: groupPath(facet, id),
      count: filed.get(id)!.length,
    }));
}
