/**
 * Every keyword that the schemas use, and what it does: an annotation says something to people or names a part, a
 * structure leads to further nodes, an assertion decides about a value. The tables of what assertions mean have a row
 * for each, so that a new one does not compile until all of them know it.
 */
export const KEYWORDS = {
  $schema: 'annotation',
  $id: 'annotation',
  $defs: 'annotation',
  $ref: 'annotation',
  title: 'annotation',
  description: 'annotation',
  examples: 'annotation',
  allOf: 'structure',
  if: 'structure',
  then: 'structure',
  else: 'structure',
  properties: 'structure',
  prefixItems: 'structure',
  type: 'assertion',
  enum: 'assertion',
  const: 'assertion',
  pattern: 'assertion',
  format: 'assertion',
  minLength: 'assertion',
  maxLength: 'assertion',
  minimum: 'assertion',
  exclusiveMinimum: 'assertion',
  maximum: 'assertion',
  minItems: 'assertion',
  maxItems: 'assertion',
  uniqueItems: 'assertion',
  minProperties: 'assertion',
  maxProperties: 'assertion',
  required: 'assertion',
  anyOf: 'assertion',
  propertyNames: 'assertion',
  additionalProperties: 'assertion',
  items: 'assertion',
  not: 'assertion',
} as const satisfies Readonly<Record<string, 'annotation' | 'structure' | 'assertion'>>;

type Keyword = keyof typeof KEYWORDS;

/** A keyword that a value can break. */
export type Assertion = {
  [Name in Keyword]: (typeof KEYWORDS)[Name] extends 'assertion' ? Name : never;
}[Keyword];
