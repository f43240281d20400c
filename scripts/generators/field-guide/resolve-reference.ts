import { UserError } from '../../../src/core/model/user-error.ts';

export type Schema = Readonly<Record<string, unknown>>;
export type Schemas = ReadonlyMap<string, Schema>;

/**
 * A node with what it refers to; its own title, description and examples win.
 * @throws if the reference leads nowhere
 */
export function resolveReference(schemas: Schemas, node: Schema): Schema {
  const reference = node['$ref'];
  if (typeof reference !== 'string') return node;
  const [file = '', pointer = ''] = reference.split('#');
  let target: unknown = schemas.get(file);
  for (const part of pointer.split('/').slice(1)) target = (target as Schema | undefined)?.[part];
  if (target === undefined) throw new UserError(`The reference ${reference} leads nowhere.`);
  return { ...resolveReference(schemas, target as Schema), ...node };
}
