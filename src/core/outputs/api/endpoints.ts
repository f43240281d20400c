/** One address of the JSON API; the OpenAPI document and the family's list of addresses are made from these. */
export interface Endpoint {
  /** Site path with `{…}` where it varies. */
  readonly path: string;
  /** Name of the operation for generators of clients. */
  readonly operation: string;
  readonly summary: string;
  /** File in `/api/v1/schemas/`; without one, any JSON object. */
  readonly schema?: string | undefined;
}

/** Address without its folder and ending, operation, schema, summary. */
const ROWS: readonly (readonly [string, string, string | undefined, string])[] = [
  [
    'index',
    'getIndex',
    'index',
    'Where to start: how much there is, and the address of every list',
  ],
  [
    'datasets/{page}',
    'listDatasets',
    'dataset-page',
    'Datasets in full, a hundred to a page, by id',
  ],
  ['datasets/{publisher}/{slug}', 'getDataset', 'dataset-record', 'One dataset'],
  [
    'services/{page}',
    'listServices',
    'service-page',
    'Live feeds and interfaces in full, a hundred to a page, by id',
  ],
  ['services/{publisher}/{slug}', 'getService', 'service-record', 'One live feed or interface'],
  [
    'series/{page}',
    'listSeries',
    'series-page',
    'Series of datasets in full, a hundred to a page, by id',
  ],
  ['series/{publisher}/{slug}', 'getSeries', 'series-record', 'One series'],
  ['models/{page}', 'listModels', 'model-page', 'Models in full, a hundred to a page, by id'],
  ['models/{publisher}/{slug}', 'getModel', 'model-record', 'One model'],
  ['insights', 'listInsights', 'insight-list', 'Insights in full, by id'],
  ['insights/{slug}', 'getInsight', 'insight-record', 'One insight'],
  ['communities', 'listCommunities', 'community-list', 'Communities in full, by id'],
  [
    'communities/{slug}',
    'getCommunity',
    'community-record',
    'One community and how far its needs are met',
  ],
  ['uses', 'listUses', 'use-list', 'Uses of data that is not open, the newest first'],
  [
    'publishers',
    'listPublishers',
    'publisher-list',
    'Every organisation, with the number of its records',
  ],
  [
    'publishers/{publisher}',
    'getPublisher',
    'publisher-record',
    'One organisation, with the ids of its records',
  ],
  [
    'vocabularies/{vocabulary}',
    'getVocabulary',
    'vocabulary-terms',
    'Themes, licences, places and the other vocabularies: one with all its terms',
  ],
  ['agreements', 'listAgreements', 'agreement-list', 'Sharing agreements and standard terms'],
  [
    'requests',
    'listRequests',
    'request-list',
    'What people asked for that is not in the register, and the result',
  ],
  ['changes', 'listChanges', 'change-list', 'The newest changes of records in the known history'],
  [
    'status',
    'getStatus',
    'status',
    'Which live feeds, interfaces and links to files worked at the last check',
  ],
  ['openapi', 'getOpenApi', undefined, 'This description, in OpenAPI 3.1'],
  [
    'schemas/{schema}.schema',
    'getSchema',
    undefined,
    'The JSON Schema of an answer or of a part of one',
  ],
];

export const ENDPOINTS: readonly Endpoint[] = ROWS.map(([name, operation, schema, summary]) => ({
  path: `/api/v1/${name}.json`,
  operation,
  summary,
  schema: schema && `${schema}.schema.json`,
}));
