/** One address of the JSON API; the OpenAPI document and the family's list of addresses are made from these. */
export interface Endpoint {
  /** Site path with `{…}` where it varies. */
  readonly path: string;
  /** Name of the operation for generators of clients. */
  readonly operation: string;
  readonly summary: string;
  /** File in `/api/v1/schemas/`; without one, any JSON object. */
  readonly schema?: string;
}

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/index.json',
    operation: 'getIndex',
    summary: 'Where to start: how much there is, and the address of every list',
    schema: 'index.schema.json',
  },
  {
    path: '/api/v1/datasets/{page}.json',
    operation: 'listDatasets',
    summary: 'Datasets in full, a hundred to a page, by id',
    schema: 'dataset-page.schema.json',
  },
  {
    path: '/api/v1/datasets/{publisher}/{slug}.json',
    operation: 'getDataset',
    summary: 'One dataset',
    schema: 'dataset-record.schema.json',
  },
  {
    path: '/api/v1/services/{page}.json',
    operation: 'listServices',
    summary: 'Live feeds and interfaces in full, a hundred to a page, by id',
    schema: 'service-page.schema.json',
  },
  {
    path: '/api/v1/services/{publisher}/{slug}.json',
    operation: 'getService',
    summary: 'One live feed or interface',
    schema: 'service-record.schema.json',
  },
  {
    path: '/api/v1/series/{page}.json',
    operation: 'listSeries',
    summary: 'Series of datasets in full, a hundred to a page, by id',
    schema: 'series-page.schema.json',
  },
  {
    path: '/api/v1/series/{publisher}/{slug}.json',
    operation: 'getSeries',
    summary: 'One series',
    schema: 'series-record.schema.json',
  },
  {
    path: '/api/v1/models/{page}.json',
    operation: 'listModels',
    summary: 'Models in full, a hundred to a page, by id',
    schema: 'model-page.schema.json',
  },
  {
    path: '/api/v1/models/{publisher}/{slug}.json',
    operation: 'getModel',
    summary: 'One model',
    schema: 'model-record.schema.json',
  },
  {
    path: '/api/v1/insights.json',
    operation: 'listInsights',
    summary: 'Insights in full, by id',
    schema: 'insight-list.schema.json',
  },
  {
    path: '/api/v1/insights/{slug}.json',
    operation: 'getInsight',
    summary: 'One insight',
    schema: 'insight-record.schema.json',
  },
  {
    path: '/api/v1/communities.json',
    operation: 'listCommunities',
    summary: 'Communities in full, by id',
    schema: 'community-list.schema.json',
  },
  {
    path: '/api/v1/communities/{slug}.json',
    operation: 'getCommunity',
    summary: 'One community and how far its needs are met',
    schema: 'community-record.schema.json',
  },
  {
    path: '/api/v1/uses.json',
    operation: 'listUses',
    summary: 'Uses of data that is not open, the newest first',
    schema: 'use-list.schema.json',
  },
  {
    path: '/api/v1/publishers.json',
    operation: 'listPublishers',
    summary: 'Every organisation, with the number of its records',
    schema: 'publisher-list.schema.json',
  },
  {
    path: '/api/v1/publishers/{publisher}.json',
    operation: 'getPublisher',
    summary: 'One organisation, with the ids of its records',
    schema: 'publisher-record.schema.json',
  },
  {
    path: '/api/v1/vocabularies/{vocabulary}.json',
    operation: 'getVocabulary',
    summary: 'Themes, licences, places and the other vocabularies: one with all its terms',
    schema: 'vocabulary-terms.schema.json',
  },
  {
    path: '/api/v1/agreements.json',
    operation: 'listAgreements',
    summary: 'Sharing agreements and standard terms',
    schema: 'agreement-list.schema.json',
  },
  {
    path: '/api/v1/requests.json',
    operation: 'listRequests',
    summary: 'What people asked for that is not in the register, and the result',
    schema: 'request-list.schema.json',
  },
  {
    path: '/api/v1/changes.json',
    operation: 'listChanges',
    summary: 'The newest changes of records in the known history',
    schema: 'change-list.schema.json',
  },
  {
    path: '/api/v1/status.json',
    operation: 'getStatus',
    summary: 'Which live feeds, interfaces and links to files worked at the last check',
    schema: 'status.schema.json',
  },
  {
    path: '/api/v1/openapi.json',
    operation: 'getOpenApi',
    summary: 'This description, in OpenAPI 3.1',
  },
  {
    path: '/api/v1/schemas/{schema}.schema.json',
    operation: 'getSchema',
    summary: 'The JSON Schema of an answer or of a part of one',
  },
];
