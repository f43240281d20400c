import type { Catalogue, DatasetRecord } from '../../derive/catalogue.ts';
import { countEach } from '../../model/count-each.ts';
import type { VocabularyName } from '../../model/vocabulary.ts';

/** Which terms of a vocabulary a dataset uses. */
const USES: Readonly<
  Record<VocabularyName, ((record: DatasetRecord) => readonly (string | undefined)[]) | undefined>
> = {
  themes: ({ fields }) => fields.themes,
  licences: ({ fields }) => [fields.licence],
  formats: ({ formats }) => formats,
  frequencies: ({ fields }) => [fields.frequency],
  places: ({ fields }) => fields.coverage?.places ?? [],
  'access-reasons': ({ fields }) => [fields.access.reason],
  audiences: ({ fields }) => fields.access.request?.audiences?.map(({ who }) => who) ?? [],
  granularities: ({ fields }) => [fields.coverage?.granularity],
  // Of services and publishers, not of datasets.
  protocols: undefined,
  'publisher-kinds': undefined,
};

/**
 * One vocabulary: its terms, each with the number of published datasets that name it, where datasets do.
 * See `schemas/api/v1/vocabulary-terms.schema.json`.
 */
export function describeVocabulary(
  name: VocabularyName,
  { vocabularies }: Catalogue,
  datasets: readonly DatasetRecord[],
): object {
  const terms = [...vocabularies[name].values()];
  const uses = USES[name];
  const counts = countEach(datasets.flatMap((record) => [...new Set(uses?.(record))]));
  return {
    vocabulary: name,
    count: terms.length,
    items: terms.map((term) => ({ ...term, ...(uses && { datasets: counts.get(term.id) ?? 0 }) })),
  };
}
