import type { ApiContext } from './describe-dataset.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';

/** The parts of addresses in braces. */
const PARAMETERS: Readonly<Record<string, { description: string; schema: object }>> = {
  page: {
    description: 'The number of the page, from 1; the index and each page link to the others.',
    schema: { type: 'integer', minimum: 1 },
  },
  publisher: { description: 'The id of a publisher.', schema: { type: 'string' } },
  slug: {
    description: 'What follows the publisher in the id of a record.',
    schema: { type: 'string' },
  },
  vocabulary: {
    description: 'The name of a vocabulary, as the index lists it.',
    schema: { type: 'string' },
  },
  schema: { description: 'The name of a schema.', schema: { type: 'string' } },
};

/** Describes the JSON API in OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1.html). */
export function describeOpenApi({ catalogue, absolute }: ApiContext): object {
  const { settings, vocabularies } = catalogue;
  const licence = vocabularies.licences.get(settings.licence);
  const { name, url, email } = settings.contact;
  return {
    openapi: '3.1.1',
    info: {
      title: `${settings.title}: JSON API`,
      description:
        'Static files, rebuilt when the register changes. Any page can read them without a key. Version 1 may gain fields; it never drops one or changes its meaning. A breaking change gets a new version, announced at the address below.',
      version: '1',
      contact: { name, url, email },
      license: licence && { name: licence.label, url: licence.url ?? licence.iri },
    },
    externalDocs: {
      description: 'What stays, what may change, and where changes are announced',
      url: `${absolute('/developers/')}#stability`,
    },
    servers: [{ url: absolute('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, describePath(endpoint)])),
  };
}

function describePath({ path, operation, summary, schema }: Endpoint): object {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name!);
  return {
    get: {
      operationId: operation,
      summary,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({
          name,
          in: 'path',
          required: true,
          ...PARAMETERS[name]!,
        })),
      }),
      responses: {
        '200': {
          description: summary,
          content: {
            'application/json': {
              schema: schema ? { $ref: `./schemas/${schema}` } : { type: 'object' },
            },
          },
        },
        ...(names.length > 0 && { '404': { description: 'There is no such file.' } }),
      },
    },
  };
}
