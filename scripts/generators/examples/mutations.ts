import { isDeepStrictEqual } from 'node:util';
import { fill } from './example-file.ts';
import type { Schema, SchemaLocation } from './schema-locations.ts';

/** A change to one value of an example. */
export interface Mutation {
  readonly path: readonly string[];
  /** Returns the new value; undefined removes the property. */
  readonly change: (value: unknown) => unknown;
  /** The size to make the value, instead of `change`. */
  readonly size?: number;
}

/** Candidates for a value of the wrong type. */
const WRONG_TYPE: Readonly<Record<string, unknown>> = {
  string: 7,
  number: 'many',
  integer: 'many',
  boolean: 'perhaps',
  array: 'a text',
  object: 'a text',
};

const WRONG_FORMAT: Readonly<Record<string, string>> = {
  'https-url': 'http://www.example.org/',
  'web-iri': 'ftp://www.example.org/',
  email: 'somebody',
};

/**
 * Ways to break one keyword at one place of an example, the likeliest first. The validator decides whether one breaks
 * it and nothing else.
 * @param value the current value
 * @param sample the value in other examples
 */
export function mutationsFor(
  location: SchemaLocation,
  path: readonly string[],
  value: unknown,
  sample: unknown,
): Mutation[] {
  const { keyword, owner, name = '', alternatives } = location;
  const limit = Number(owner[keyword]);
  const to = (result: unknown): Mutation => ({ path, change: () => result });
  const below = (key: string, result: unknown): Mutation[] =>
    isObject(value) ? [{ path: [...path, key], change: () => result }] : [];

  if (location.ofNames || keyword === 'propertyNames') {
    return isObject(value) ? below('not a name!', Object.values(value)[0]) : [];
  }
  if (alternatives || keyword === 'anyOf') {
    return breakAll(alternatives ?? (owner['anyOf'] as Schema[]), path, value);
  }
  if (keyword === 'not') return value === undefined && sample !== undefined ? [to(sample)] : [];
  if (value === undefined) return [];
  const text = typeof value === 'string' ? value : '';
  switch (keyword) {
    case 'type':
      return [to(WRONG_TYPE[String(owner['type'])])];
    case 'required':
      return isObject(value) && name in value ? below(name, undefined) : [];
    case 'additionalProperties':
      return below('unknownField', 'a text');
    case 'enum':
      return [to('not-a-listed-value')];
    case 'format':
      return [to(WRONG_FORMAT[String(owner['format'])])];
    case 'minimum':
      return [to(limit - 1)];
    case 'maximum':
      return [to(limit + 1)];
    case 'minLength':
      return [text.slice(0, limit - 1), 'a/aaaaaaaaaa'.slice(0, limit - 1)].map(to);
    case 'maxLength':
      return [fillBy(path, limit + 1), ...lengthen(text, limit + 1).map(to)];
    case 'pattern':
      return [`${text}!`, text.toUpperCase(), ` ${text}`].map(to);
    case 'minItems':
      return Array.isArray(value) ? [to(value.slice(0, limit - 1))] : [];
    case 'maxItems':
    case 'maxProperties':
      return [fillBy(path, limit + 1)];
    case 'items':
      return Array.isArray(value) ? [to([...(value as unknown[]), 0])] : [];
    case 'uniqueItems':
      return Array.isArray(value) ? repeatFirst(value).map(to) : [];
    case 'minProperties':
      return isObject(value)
        ? [to(Object.fromEntries(Object.entries(value).slice(0, limit - 1)))]
        : [];
    default:
      return [];
  }
}

/** Applies a change to a copy of a value. */
export function mutate(root: unknown, { path, change, size }: Mutation): unknown {
  const result = size === undefined ? change : (value: unknown) => fill(value, size);
  if (path.length === 0) return result(root);
  const copy = structuredClone(root);
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  const key = path.at(-1)!;
  const next = result(parent[key]);
  if (next === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = next;
  return copy;
}

/** The value at a path; undefined if there is none. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[key]
        : undefined,
    root,
  );
}

function fillBy(path: readonly string[], size: number): Mutation {
  return { path, size, change: (value) => value };
}

/**
 * Makes a text longer without losing its form: some patterns allow more of the first character, some of a middle one.
 */
function lengthen(text: string, size: number): string[] {
  const more = size - text.length;
  return [1, Math.ceil(text.length / 2)].map(
    (at) => text.slice(0, at) + text.charAt(at - 1).repeat(Math.max(0, more)) + text.slice(at),
  );
}

function repeatFirst(list: readonly unknown[]): unknown[][] {
  const [first] = list;
  const replaced = list.map((item, index) => (index === 1 ? first : item));
  return [[...list, first], ...(isDeepStrictEqual(replaced, list) ? [] : [replaced])];
}

/** Breaks every alternative at once. */
function breakAll(
  alternatives: readonly Schema[],
  path: readonly string[],
  value: unknown,
): Mutation[] {
  const names = alternatives.flatMap((branch) => (branch['required'] ?? []) as string[]);
  if (names.length === 0) return [{ path, change: () => 'the traffic survey' }];
  if (!isObject(value)) return [];
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return [{ path, change: () => Object.fromEntries(kept) }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
