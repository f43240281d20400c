import type { ListedFacts } from '../facts.ts';
import type { PageModel } from './page-model.ts';

/** What the list of all records of a kind is called. */
const LISTS = { dataset: 'All data', service: 'Live feeds and APIs', series: 'Series' } as const;

/** The way down to a record, by its list and its publisher, whose name also tells it from records of the same title. */
export function recordPlace({
  kind,
  publisher,
}: Pick<ListedFacts, 'kind' | 'publisher'>): Required<
  Pick<PageModel, 'qualifier' | 'breadcrumbs'>
> {
  const { name, path, shortName = name } = publisher;
  const folder = kind === 'series' ? kind : `${kind}s`;
  return {
    qualifier: shortName,
    breadcrumbs: [
      { label: LISTS[kind], path: `/${folder}/` },
      { label: shortName, path },
    ],
  };
}
