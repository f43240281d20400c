import { full, limits } from './generated/validator.mjs';
import { clamp } from './clamp.ts';
import type { SchemaFinding } from './describe-error.ts';
import { translateErrors } from './translate-errors.ts';

/**
 * Checks a value against a schema in two passes: types and sizes first, then everything on a copy cut to the permitted
 * sizes, because patterns and uniqueness are only cheap on values of a reasonable size.
 * @param schemaFile file name in `schemas/`
 * @returns one finding per cause; none if the value is valid
 */
export function validateSchema(schemaFile: string, value: unknown): SchemaFinding[] {
  const checkLimits = limits.get(schemaFile);
  const checkAll = full.get(schemaFile);
  if (!checkLimits || !checkAll) throw new Error(`There is no schema ${schemaFile}.`);
  const oversized = checkLimits(value)
    ? []
    : (checkLimits.errors ?? []).filter(({ keyword }) => keyword.startsWith('max'));
  const isValid = checkAll(clamp(value, oversized)) && oversized.length === 0;
  if (isValid) return [];
  return translateErrors([...oversized, ...(checkAll.errors ?? [])], schemaFile, value);
}
