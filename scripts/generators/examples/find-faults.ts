import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import { toPointer } from '../../../src/core/model/json-pointer.ts';
import { AJV_OPTIONS } from '../ajv-options.ts';
import { locationId, nodeIds, type Schemas } from './schema-locations.ts';

/** One Ajv error about an instance, traced to its keyword. */
export interface Fault {
  /**
   * The content of an example's `# expect:` line: a JSON Pointer and a keyword. For a missing or unknown property, it
   * points to the property.
   */
  readonly expectation: string;
  /** The `id` of the schema location that failed. */
  readonly location: string;
  readonly keyword: string;
}

export type FindFaults = (file: string, value: unknown) => Fault[];

/**
 * Makes a function that says which keywords of which schema an instance breaks.
 * @param schemas traceable schemas by file name
 */
export function makeFindFaults(schemas: Schemas): FindFaults {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, verbose: true });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const ids = nodeIds(schemas);
  return (file, value) => {
    // None of our schemas is asynchronous.
    const validate = ajv.getSchema(file) as ValidateFunction | undefined;
    if (!validate) throw new Error(`There is no schema ${file}.`);
    validate(value);
    return (validate.errors ?? []).map((error) => toFault(error, ids));
  };
}

/** What an example has to state. A failed `if` only repeats the errors of its branch. */
export function expectationsOf(faults: readonly Fault[]): string[] {
  const stated = faults.filter(({ keyword }) => keyword !== 'if');
  return [...new Set(stated.map(({ expectation }) => expectation))].sort();
}

function toFault(error: ErrorObject, ids: ReadonlyMap<unknown, string>): Fault {
  const { params } = error;
  const missing = params['missingProperty'] as string | undefined;
  const unknown = params['additionalProperty'] as string | undefined;
  const property = missing ?? unknown;
  const pointer = error.instancePath + (property === undefined ? '' : toPointer([property]));
  // `traceable` renamed a forbidden property; this restores Ajv's name for it.
  const keyword = error.keyword === 'not' ? 'false schema' : error.keyword;
  const name = missing ?? (params['failingKeyword'] as string | undefined);
  const node = ids.get(error.parentSchema) ?? '';
  return {
    expectation: `${pointer === '' ? '(root)' : pointer} ${keyword}`,
    location: locationId(node, error.keyword, name),
    keyword,
  };
}
