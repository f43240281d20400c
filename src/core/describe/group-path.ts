import { FACETS, type FacetId } from '../model/facets.ts';

/** The site path of the page that lists the records under a term: `theme`, `housing` → `/themes/housing/`. */
export function groupPath(facet: FacetId, term: string): string {
  const { folder } = FACETS[facet];
  return folder === '' ? `/${term}/` : `/${folder}/${term}/`;
}
