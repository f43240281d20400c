import { wordSet } from '../../src/core/model/word-set.ts';
import { mapSchemas, type Schema } from './map-schema.ts';

/** Keywords for people. Validation does not need them, and they are half of the text. */
const ANNOTATIONS = wordSet('title description examples default $comment markdownDescription');

/** A schema without the parts that only people read. */
export function withoutAnnotations(schema: Schema): Schema {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !ANNOTATIONS.has(keyword))
      .map(([keyword, value]) => [keyword, mapSchemas(keyword, value, withoutAnnotations)]),
  );
}
