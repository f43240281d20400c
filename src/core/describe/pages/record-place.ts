import { folderOf } from '../../model/entry.ts';
import type { ListedFacts } from '../listed-facts.ts';
import type { PageModel } from './page-model.ts';

/** What the list of all records of a kind is called. */
const LISTS: Readonly<Record<ListedFacts['kind'], string>> = {
  dataset: 'All data',
  service: 'Live feeds and APIs',
  series: 'Series',
  model: 'Models',
  insight: 'Insights',
  community: 'Communities',
};

/** The way down to a record, by its list and its publisher, whose name also tells it from records of the same title. */
export function recordPlace({
  kind,
  publisher,
}: Pick<ListedFacts, 'kind' | 'publisher'>): Required<
  Pick<PageModel, 'qualifier' | 'breadcrumbs'>
> {
  const { name, path, shortName = name } = publisher;
  return {
    qualifier: shortName,
    breadcrumbs: [
      { label: LISTS[kind], path: `/${folderOf(kind)}/` },
      { label: shortName, path },
    ],
  };
}
