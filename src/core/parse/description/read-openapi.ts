import type { OperationParameter, ServiceOperation } from '../../model/interface-description.ts';
import { fieldOf, followReference, lineOf, objectOf } from './plain-values.ts';

/** The fields of a path item that are operations (OpenAPI 3.2.0, section 4.9.1), in the order shown. */
const METHODS = [
  'get',
  'query',
  'post',
  'put',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
] as const;

const LONGEST_PATH = 300;
const LONGEST_SUMMARY = 300;
const LONGEST_NAME = 100;
const MOST_PARAMETERS = 40;

/** Lists the operations of an OpenAPI 3 (or Swagger 2) document, in the order of its paths. */
export function* readOpenApi(document: unknown): Generator<ServiceOperation> {
  for (const path of Object.keys(objectOf(fieldOf(document, 'paths')))) {
    // Anything else is an extension.
    if (!path.startsWith('/')) continue;
    const item = followReference(fieldOf(fieldOf(document, 'paths'), path), document);
    const shared = listOf(fieldOf(item, 'parameters'));
    for (const method of METHODS) {
      const operation = fieldOf(item, method);
      if (operation === undefined) continue;
      yield {
        method: method.toUpperCase(),
        path: lineOf({ path }, 'path', LONGEST_PATH),
        summary:
          lineOf(operation, 'summary', LONGEST_SUMMARY) ||
          lineOf(operation, 'description', LONGEST_SUMMARY),
        isDeprecated: fieldOf(operation, 'deprecated') === true,
        parameters: readParameters(
          [...shared, ...listOf(fieldOf(operation, 'parameters'))],
          document,
        ),
      };
    }
  }
}

/** The operation's parameters replace the path's with the same name and place. */
function readParameters(found: readonly unknown[], document: unknown): OperationParameter[] {
  const parameters = new Map<string, OperationParameter>();
  for (const item of found) {
    const parameter = followReference(item, document);
    const name = lineOf(parameter, 'name', LONGEST_NAME);
    const place = lineOf(parameter, 'in', LONGEST_NAME);
    if (name === '' || (parameters.size >= MOST_PARAMETERS && !parameters.has(`${place} ${name}`)))
      continue;
    parameters.set(`${place} ${name}`, {
      name,
      place,
      isRequired: fieldOf(parameter, 'required') === true,
      description: lineOf(parameter, 'description', LONGEST_SUMMARY),
    });
  }
  return [...parameters.values()];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
