import type { ListedRecord } from '../../derive/catalogue.ts';
import { prune } from '../prune.ts';
import type { ApiContext } from './describe-dataset.ts';
import { VOCABULARY_NAMES } from '../../model/vocabulary.ts';

/** Where a program starts. See `schemas/api/v1/index.schema.json`. */
export function describeIndex(
  records: readonly ListedRecord[],
  { catalogue, absolute }: ApiContext,
): object {
  const { settings, publishers, agreements, requests, uses, vocabularies } = catalogue;
  const licence = vocabularies.licences.get(settings.licence);
  const countOf = (kind: ListedRecord['kind']): number =>
    records.filter((record) => record.kind === kind).length;
  const at = (path: string): string => absolute(`/api/v1/${path}`);
  return {
    title: settings.title,
    description: settings.description,
    language: settings.language,
    licence: prune({
      id: settings.licence,
      title: licence?.label,
      url: licence?.url ?? licence?.iri,
    }),
    counts: {
      datasets: countOf('dataset'),
      services: countOf('service'),
      series: countOf('series'),
      models: countOf('model'),
      insights: countOf('insight'),
      communities: countOf('community'),
      uses: uses.size,
      publishers: publishers.size,
      agreements: agreements.size,
      requests: requests.size,
    },
    links: {
      self: at('index.json'),
      page: absolute('/'),
      datasets: at('datasets/1.json'),
      services: at('services/1.json'),
      series: at('series/1.json'),
      models: at('models/1.json'),
      insights: at('insights.json'),
      communities: at('communities.json'),
      uses: at('uses.json'),
      publishers: at('publishers.json'),
      agreements: at('agreements.json'),
      requests: at('requests.json'),
      changes: at('changes.json'),
      status: at('status.json'),
      openapi: at('openapi.json'),
      dumps: absolute('/dumps/datapackage.json'),
    },
    vocabularies: Object.fromEntries(
      VOCABULARY_NAMES.map((name) => [name, at(`vocabularies/${name}.json`)]),
    ),
  };
}
