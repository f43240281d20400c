import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonApi } from '../core/outputs/api/render-json-api.ts';
import { addressMatcher } from '../core/outputs/match-address.ts';
import type { Output } from '../core/outputs/output.ts';
import { jsonOf } from './output-context.ts';
import { withFormats } from './with-formats.ts';

const match = addressMatcher([jsonApi]);

/** What the description of the API says of one answer. */
interface OpenApi {
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Record<
    string,
    {
      get: {
        responses: { 200: { content: { 'application/json': { schema: { $ref?: string } } } } };
      };
    }
  >;
}

/**
 * Validates every answer of the JSON API against the schemas that are published beside it, with a validator that knows
 * the standard formats only.
 * @param files of the API, by path
 * @returns how many answers have a schema, and what is wrong with which of them
 */
export function findApiFaults(files: ReadonlyMap<string, Output['content']>): {
  readonly answers: number;
  readonly faults: readonly { readonly path: string; readonly errors: unknown }[];
} {
  const ajv = withFormats(
    new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }),
  );
  // No validator knows IRIs; the pattern beside the format is checked.
  ajv.addFormat('iri', true);
  for (const path of files.keys()) {
    if (path.startsWith('api/v1/schemas/')) ajv.addSchema(jsonOf(files, path));
  }
  const { servers, paths } = jsonOf<OpenApi>(files, 'api/v1/openapi.json');
  const faults: { path: string; errors: unknown }[] = [];
  let answers = 0;
  for (const path of files.keys()) {
    const address = match(path)?.address.path;
    if (address === undefined) continue;
    const { schema } = paths[address]!.get.responses[200].content['application/json'];
    if (schema.$ref === undefined) continue;
    const isValid = ajv.getSchema(new URL(`api/v1/${schema.$ref}`, `${servers[0].url}/`).href)!;
    if (!isValid(jsonOf(files, path))) faults.push({ path, errors: isValid.errors });
    answers++;
  }
  return { answers, faults };
}
