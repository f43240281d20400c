import { wordSet } from '../../src/core/model/word-set.ts';
import { mapSchemas, type Schema } from './map-schema.ts';

/** Keywords whose cost is the same for every value. */
const KEPT = wordSet('$schema $id $ref type maxLength maxItems maxProperties');

/** Keywords that hold schemas of parts of the value. */
const INNER = wordSet('properties $defs items additionalProperties');

/** For strings whose schema sets a pattern but not a length: longer than any text that a pattern describes. */
const LONGEST_PATTERN_TEXT = 2048;

/**
 * Reduces a schema to types and upper limits. What passes is small enough for patterns, formats and `uniqueItems`,
 * which would otherwise run on huge values too: under `allErrors` Ajv checks everything.
 */
export function limitsSchema(schema: Schema): Schema {
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (KEPT.has(keyword)) out[keyword] = value;
    // `false` means unknown, which the full pass reports.
    else if (INNER.has(keyword) && typeof value === 'object') {
      out[keyword] = mapSchemas(keyword, value, limitsSchema);
    }
  }
  if ('pattern' in schema && !('maxLength' in schema)) out['maxLength'] = LONGEST_PATTERN_TEXT;
  return out;
}
