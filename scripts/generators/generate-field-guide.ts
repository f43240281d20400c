import type { FieldGuideField, FieldGuideSchema } from '../../src/core/schema/field-guide.ts';
import { conditionalRules, type ConditionalRule } from './field-guide/conditional-rules.ts';
import { limitsInWords, typeInWords } from './field-guide/in-words.ts';
import { resolveReference, type Schema, type Schemas } from './field-guide/resolve-reference.ts';

/** How a field's description says where its values come from. */
const VOCABULARY = /\bids? of the ([a-z-]+) vocabulary/i;

/**
 * Makes the module behind the guide to the fields.
 * @param schemas file name (`dataset.schema.json`) → parsed schema, `common.schema.json` among them
 */
export function generateFieldGuide(schemas: Schemas): string {
  const guides = [...schemas.keys()]
    .filter((file) => file !== 'common.schema.json')
    .sort()
    .map((file) => `  ${JSON.stringify(guideOf(schemas, file))},`);
  return `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** What the schemas say about every field, in words; \`schema/field-guide.ts\` gives it its type. */
export const fieldGuide = [
${guides.join('\n')}
] as readonly unknown[];
`;
}

function guideOf(schemas: Schemas, file: string): FieldGuideSchema {
  const root = schemas.get(file)!;
  const fields: FieldGuideField[] = [];
  const rules = conditionalRules(schemas, root, '');
  visitProperties(schemas, root, '', 0, rules, fields);
  return {
    name: file.replace('.schema.json', ''),
    title: String(root['title']),
    description: String(root['description']),
    fields,
  };
}

/** Adds the fields of a node and their parts; a field that is a whole other schema has its own guide. */
function visitProperties(
  schemas: Schemas,
  parent: Schema,
  prefix: string,
  depth: number,
  rules: readonly ConditionalRule[],
  fields: FieldGuideField[],
): void {
  const required = (parent['required'] ?? []) as string[];
  for (const [name, part] of Object.entries((parent['properties'] ?? {}) as Schema)) {
    const node = resolveReference(schemas, part as Schema);
    const path = prefix + name;
    fields.push(describeField(schemas, node, path, name, depth, required.includes(name), rules));
    if (isWholeSchema(part as Schema)) continue;
    const item = node['items'] ? resolveReference(schemas, node['items'] as Schema) : undefined;
    const inner = item?.['properties'] ? item : node;
    const innerPrefix = inner === item ? `${path}[]` : path;
    const innerRules = [...rules, ...conditionalRules(schemas, inner, innerPrefix)];
    visitProperties(schemas, inner, `${innerPrefix}.`, depth + 1, innerRules, fields);
  }
}

function describeField(
  schemas: Schemas,
  node: Schema,
  path: string,
  name: string,
  depth: number,
  required: boolean,
  rules: readonly ConditionalRule[],
): FieldGuideField {
  const item = node['items'] ? resolveReference(schemas, node['items'] as Schema) : undefined;
  const description = String(node['description']);
  const vocabulary = VOCABULARY.exec(description)?.[1];
  const words = (kind: ConditionalRule['kind']): string[] => [
    ...new Set(
      rules.filter((rule) => rule.path === path && rule.kind === kind).map((rule) => rule.when),
    ),
  ];
  return {
    path,
    name,
    depth,
    title: String(node['title']),
    description,
    type: typeInWords(node, item),
    required,
    requiredWhen: words('required'),
    forbiddenWhen: words('forbidden'),
    limits: limitsInWords(node, item),
    allowed: ((node['enum'] ?? item?.['enum'] ?? []) as unknown[]).map(String),
    examples: node['examples'] as unknown[],
    ...(vocabulary && { vocabulary }),
  };
}

const isWholeSchema = ({ $ref }: Schema): boolean =>
  typeof $ref === 'string' && !$ref.includes('#');
