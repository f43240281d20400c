type Schema = Readonly<Record<string, unknown>>;

/** Keywords whose cost is the same for every value. */
const KEPT = new Set(['$schema', '$id', '$ref', 'type', 'maxLength', 'maxItems', 'maxProperties']);

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
    else if (keyword === 'properties' || keyword === '$defs') {
      out[keyword] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, part]) => [name, strip(part)]),
      );
    } else if (keyword === 'items' || keyword === 'additionalProperties') {
      // `false` means unknown, which the full pass reports.
      if (typeof value === 'object') out[keyword] = strip(value);
    }
  }
  if ('pattern' in schema && !('maxLength' in schema)) out['maxLength'] = LONGEST_PATTERN_TEXT;
  return out;
}

function strip(part: unknown): unknown {
  return typeof part === 'object' && part !== null ? limitsSchema(part as Schema) : part;
}
