import { UserError } from '../../../src/core/model/user-error.ts';
import { KEYWORDS, type Assertion } from '../../../src/core/schema/keywords.ts';

export type Schema = Readonly<Record<string, unknown>>;
export type Schemas = ReadonlyMap<string, Schema>;

/** One keyword in one place of a schema, which an invalid example can break. */
export interface SchemaLocation {
  /** Its place: `common.schema.json#/$defs/title/minLength`; each name in a list has its own location. */
  readonly id: string;
  /** `if` stands for its branches: a failed one only repeats what its branch reports. */
  readonly keyword: Assertion | 'if';
  /** The schema node that holds the keyword. */
  readonly owner: Schema;
  /** The property of `required`. */
  readonly name?: string;
  /** The place in an instance: property names, list positions, `*` for any. */
  readonly places: readonly (readonly string[])[];
  /** The owner's alternatives, if it is one of an `anyOf`. */
  readonly alternatives?: readonly Schema[];
  /** Whether it applies to the names of properties. */
  readonly ofNames: boolean;
  /** Whether it is part of an `if`, which decides what else counts and is never reported itself. */
  readonly isCondition: boolean;
}

interface Position {
  readonly pointer: string;
  readonly place: readonly string[];
  readonly alternatives?: readonly Schema[];
  readonly ofNames?: boolean;
  readonly isCondition?: boolean;
}

/** The files that know what each keyword means, from the root of the project, and what to say there. */
export const TAUGHT_IN: Readonly<Record<string, string>> = {
  'src/core/schema/keywords.ts': 'whether it is an annotation, a structure or an assertion',
  'scripts/generators/examples/mutations.ts': 'how to change a valid example so that it breaks it',
  'scripts/generators/field-guide/in-words.ts': 'how the guide to the fields says it',
  'src/core/validate/describe-error.ts': 'the problem code of a value that breaks it',
  'src/core/report/messages/schema.ts': 'the words of that code, if it is new',
};

/** Stands for a property that is forbidden where a condition holds: `false` cannot be traced. */
const FORBIDDEN: Schema = { not: {} };

/** A deep copy in which a forbidden property is a normal node, so that errors can be traced to it. */
export function traceable(schema: Schema): Schema {
  const copy = (node: unknown, key: string, parentKey: string): unknown => {
    if (node === false && parentKey === 'properties') return { ...FORBIDDEN };
    if (Array.isArray(node)) return node.map((item) => copy(item, '', ''));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, part]) => [name, copy(part, name, key)]),
    );
  };
  return copy(schema, '', '') as Schema;
}

/** Every node of the schemas with its place. */
export function nodeIds(schemas: Schemas): ReadonlyMap<unknown, string> {
  const ids = new Map<unknown, string>();
  const visit = (node: unknown, id: string): void => {
    if (typeof node !== 'object' || node === null) return;
    ids.set(node, id);
    for (const [name, part] of Object.entries(node)) visit(part, `${id}/${name}`);
  };
  for (const [file, schema] of schemas) visit(schema, `${file}#`);
  return ids;
}

/**
 * Every keyword that can decide about an instance of a schema, including those of shared parts. A reference to a whole
 * schema counts as one keyword, because that schema has its own examples.
 * @param schemas traceable schemas by file name
 * @throws on an unknown keyword, so that none goes untested
 */
export function schemaLocations(schemas: Schemas, file: string): SchemaLocation[] {
  const ids = nodeIds(schemas);
  const found = new Map<string, SchemaLocation>();

  const add = (
    keyword: SchemaLocation['keyword'],
    owner: Schema,
    at: Position,
    name?: string,
  ): void => {
    const id = locationId(ids.get(owner) ?? '', keyword, name);
    const known = found.get(id);
    const places = [...(known?.places ?? []), at.place];
    const { alternatives, ofNames = false, isCondition = false } = at;
    found.set(id, { id, keyword, owner, name, places, alternatives, ofNames, isCondition });
  };

  const visit = (node: unknown, at: Position): void => {
    if (typeof node !== 'object' || node === null) return;
    const schema = node as Schema;
    const { place } = at;
    const below = (name: string): Position => ({ ...at, place: [...place, name] });
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === '$ref') follow(String(value), at);
      if (!isKnown(keyword)) throw new UserError(unknownKeyword(keyword, ids.get(schema) ?? file));
      if (keyword === 'required')
        for (const name of value as string[]) add(keyword, schema, at, name);
      else if (keyword === 'if') addCondition(schema, at);
      else if (canFail(keyword, value)) add(keyword, schema, at);
      if (keyword === 'properties')
        for (const [name, part] of Object.entries(value as Schema)) visit(part, below(name));
      if (keyword === 'prefixItems')
        for (const [index, part] of (value as Schema[]).entries()) visit(part, below(`${index}`));
      if (keyword === 'items' || keyword === 'additionalProperties') visit(value, below('*'));
      if (keyword === 'allOf') for (const part of value as Schema[]) visit(part, at);
      if (keyword === 'anyOf')
        for (const part of value as Schema[])
          visit(part, { ...at, alternatives: value as Schema[] });
      if (keyword === 'then' || keyword === 'else') visit(value, at);
      if (keyword === 'propertyNames') visit(value, { ...at, ofNames: true });
    }
  };

  const addCondition = (schema: Schema, at: Position): void => {
    for (const branch of ['then', 'else']) if (branch in schema) add('if', schema, at, branch);
    visit(schema['if'], { ...at, isCondition: true });
  };

  const follow = (reference: string, at: Position): void => {
    const [target = '', pointer = ''] = reference.split('#');
    const schema = schemas.get(target)!;
    if (pointer === '') add('type', schema, at);
    else visit(pointer.split('/').slice(1).reduce<unknown>(child, schema), at);
  };

  visit(schemas.get(file), { pointer: '', place: [] });
  return [...found.values()];
}

/** Names one keyword of a node. */
export function locationId(node: string, keyword: string, name?: string): string {
  return `${node}/${keyword}${name === undefined ? '' : `:${name}`}`;
}

function isKnown(keyword: string): keyword is keyof typeof KEYWORDS {
  return Object.hasOwn(KEYWORDS, keyword);
}

/** Whether the keyword can fail by itself, and not only through the nodes that it holds. */
function canFail(keyword: keyof typeof KEYWORDS, value: unknown): keyword is Assertion {
  if (keyword === 'items' || keyword === 'additionalProperties') return value === false;
  return KEYWORDS[keyword] === 'assertion' && value !== undefined;
}

function unknownKeyword(keyword: string, place: string): string {
  const files = Object.entries(TAUGHT_IN).map(([path, what]) => `  ${path}: ${what}`);
  return `The keyword ${keyword} in ${place} is not known. Teach it here:\n${files.join('\n')}\nThen run \`npm run typecheck\`: it finds what is missing.`;
}

function child(node: unknown, name: string): unknown {
  return (node as Record<string, unknown>)[name];
}
