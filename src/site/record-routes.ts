import type { CommonFacts } from '../core/describe/facts.ts';

/** Static paths of a route `<kind>/[publisher]/[slug]`. */
export function recordParams(
  records: ReadonlyMap<string, unknown>,
): { params: { publisher: string; slug: string } }[] {
  return [...records.keys()].map((id) => {
    const [publisher = '', slug = ''] = id.split('/');
    return { params: { publisher, slug } };
  });
}

/** Where a record stands in the site. */
interface RecordPlace {
  readonly qualifier: string;
  readonly breadcrumbs: readonly { readonly label: string; readonly path: string }[];
}

/** The way down to a record, by its list and its publisher, whose name also tells it from records of the same title. */
export function publisherCrumbs(
  { publisher }: Pick<CommonFacts, 'publisher'>,
  label: string,
  path: string,
): RecordPlace {
  const { name, shortName = name } = publisher;
  return {
    qualifier: shortName,
    breadcrumbs: [
      { label, path },
      { label: shortName, path: publisher.path },
    ],
  };
}
