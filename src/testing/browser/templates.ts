/** One page of each template, by a path that the city has. */
export interface Template {
  readonly name: string;
  /** Site path without the leading slash. */
  readonly path: string;
}

/** Templates whose page does not depend on one record. */
export const FIXED_TEMPLATES: readonly Template[] = [
  { name: 'home', path: '' },
  { name: 'search, no question', path: 'search/' },
  { name: 'search, results', path: 'search/?q=house+prices' },
  { name: 'search, nothing found', path: 'search/?q=xqzzqx' },
  { name: 'all data', path: 'datasets/' },
  { name: 'themes', path: 'themes/' },
  { name: 'theme', path: 'themes/housing/' },
  { name: 'places', path: 'places/' },
  { name: 'place', path: 'places/RM01/' },
  { name: 'publishers', path: 'publishers/' },
  { name: 'publisher', path: 'publishers/rivermouth/' },
  { name: 'services', path: 'services/' },
  { name: 'series list', path: 'series/' },
  { name: 'models', path: 'models/' },
  { name: 'insights', path: 'insights/' },
  { name: 'communities', path: 'communities/' },
  { name: 'uses', path: 'uses/' },
  { name: 'access', path: 'access/' },
  { name: 'access level', path: 'access/restricted/' },
  { name: 'licences', path: 'licences/' },
  { name: 'licence', path: 'licences/ogl-uk-3-0/' },
  { name: 'formats', path: 'formats/' },
  { name: 'format', path: 'formats/csv/' },
  { name: 'agreements', path: 'agreements/' },
  { name: 'data that was asked for', path: 'requests/' },
  { name: 'form for an entry', path: 'contribute/' },
  { name: 'table of datasets', path: 'contribute/several/' },
  { name: 'preview without a number', path: 'preview/' },
  { name: 'guide for publishers', path: 'help/publishing/' },
  { name: 'guide for reviewers', path: 'help/reviewing/' },
  { name: 'field guide', path: 'help/fields/' },
  { name: 'fields of a dataset', path: 'help/fields/dataset/' },
  { name: 'problems', path: 'help/problems/' },
  { name: 'problem', path: 'help/problems/yaml/syntax/' },
  { name: 'changes', path: 'changes/' },
  { name: 'status', path: 'status/' },
  { name: 'for developers', path: 'developers/' },
  { name: 'about', path: 'about/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'not found', path: 'no-such-page/' },
];
