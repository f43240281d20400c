import type { Catalogue } from '../../derive/catalogue.ts';
import type { ListedFacts } from '../../describe/listed-facts.ts';
import { groupPath } from '../../describe/group-path.ts';
import type { RegisterFacts } from '../../describe/register-facts.ts';
import { FACETS } from '../../model/facets.ts';
import { KINDS } from '../../words/site-words.ts';

/** A page that the words in the search box may mean: `["Hackney", "/places/hackney/", "Place"]`. */
export type Suggestion = readonly [label: string, path: string, kind: string];

/** Pages of lists that people look for by name. */
const GROUPS = ['place', 'publisher', 'theme'] as const;

/** Titles beyond these make a file that is no longer small: about 30 kB as sent. Search finds all of them. */
const MAX_TITLES = 1200;

/**
 * What is suggested while a person types, lists first: places, publishers and themes with records; then records, live
 * ones and series before the others, which stand in the order of their newest data.
 */
export function listSuggestions(catalogue: Catalogue, facts: RegisterFacts): Suggestion[] {
  const { groups, publishers, vocabularies } = catalogue;
  const labelOf = (facet: (typeof GROUPS)[number], id: string): string | undefined =>
    facet === 'publisher'
      ? publishers.get(id)?.fields.name
      : vocabularies[FACETS[facet].terms].get(id)?.label;
  const lists = GROUPS.flatMap((facet) =>
    [...groups[facet].keys()].flatMap((id): Suggestion[] => {
      const label = labelOf(facet, id);
      return label === undefined ? [] : [[label, groupPath(facet, id), FACETS[facet].label]];
    }),
  );
  const records = facts.listed
    .filter((record) => !('status' in record) || record.status === 'current')
    .map((record) => ({ record, first: rankOf(record) }))
    .sort((a, b) => (a.first < b.first ? 1 : a.first > b.first ? -1 : 0))
    .slice(0, MAX_TITLES);
  return [
    ...lists,
    ...records.map(({ record }): Suggestion => [record.title, record.path, KINDS[record.kind].one]),
  ];
}

/** Later in the alphabet is earlier in the list. */
function rankOf(record: ListedFacts): string {
  if (record.kind === 'service') return 'live';
  return record.kind === 'dataset' ? (record.modified ?? '') : 'known';
}
