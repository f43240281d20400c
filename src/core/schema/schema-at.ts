import { schemas } from '../generated/schemas.ts';
import type { ValuePath } from '../model/value-path.ts';

/** One schema node; keywords as in JSON Schema. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/**
 * The schema of a value, with references resolved. Keywords beside a reference (title, description, examples) win over
 * what it refers to.
 * @param file schema file name, `dataset.schema.json`
 * @param path of the value in an instance
 * @returns undefined if the schema does not have such a place
 */
export function schemaAt(file: string, path: ValuePath): SchemaNode | undefined {
  let node = resolve(schemas.get(file));
  for (const part of path) {
    if (!node) return undefined;
    node = resolve(step(node, part));
  }
  return node;
}

function step(node: SchemaNode, part: string | number): unknown {
  const properties = node['properties'];
  if (isNode(properties) && Object.hasOwn(properties, part)) return properties[part];
  const position = Number(part);
  const prefix = node['prefixItems'];
  if (Array.isArray(prefix) && position in prefix) return prefix[position];
  if (Number.isInteger(position) && isNode(node['items'])) return node['items'];
  return node['additionalProperties'];
}

function resolve(node: unknown): SchemaNode | undefined {
  if (!isNode(node)) return undefined;
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const [file = '', pointer = ''] = reference.split('#');
  let target: unknown = schemas.get(file);
  for (const part of pointer.split('/').slice(1))
    target = isNode(target) ? target[part] : undefined;
  return { ...resolve(target), ...node };
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
