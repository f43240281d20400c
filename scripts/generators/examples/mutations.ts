import { isDeepStrictEqual } from 'node:util';

import type { Assertion } from '../../../src/core/schema/keywords.ts';
import type { FormatName } from '../../../src/core/validate/formats.ts';
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

const WRONG_FORMAT: Readonly<Record<FormatName, string>> = {
  'https-url': 'http://www.example.org/',
  'web-iri': 'ftp://www.example.org/',
  email: 'somebody',
};

/** A value that is to be changed, and the keyword that the change is to break. */
interface Target {
  readonly owner: Schema;
  /** The property of `required`. */
  readonly name: string;
  /** The keyword's value, where it is a number. */
  readonly limit: number;
  readonly path: readonly string[];
  readonly value: unknown;
  /** The value, if it is a text; else empty. */
  readonly text: string;
  /** What stands there in other examples. */
  readonly sample: unknown;
  readonly to: (result: unknown) => Mutation;
  /** Changes a property of the value; nothing where it has none. */
  readonly below: (key: string, result: unknown) => Mutation[];
}

const tooLarge = ({ path, limit }: Target): Mutation[] => [fillBy(path, limit + 1)];
const unlisted = ({ to }: Target): Mutation[] => [to('not-a-listed-value')];

/** How to break each keyword. What needs a value to start from is not asked where there is none. */
const MUTATIONS: Readonly<Record<Assertion, (target: Target) => Mutation[]>> = {
  type: ({ owner, to }) => [to(WRONG_TYPE[String(owner['type'])])],
  required: ({ value, name, below }) =>
    isObject(value) && name in value ? below(name, undefined) : [],
  additionalProperties: ({ below }) => below('unknownField', 'a text'),
  enum: unlisted,
  const: unlisted,
  format: ({ owner, to }) => [to(WRONG_FORMAT[owner['format'] as FormatName])],
  minimum: ({ limit, to }) => [to(limit - 1)],
  exclusiveMinimum: ({ limit, to }) => [to(limit)],
  maximum: ({ limit, to }) => [to(limit + 1)],
  minLength: ({ text, limit, to }) =>
    [text.slice(0, limit - 1), 'a/aaaaaaaaaa'.slice(0, limit - 1)].map(to),
  maxLength: ({ path, text, limit, to }) => [
    fillBy(path, limit + 1),
    ...lengthen(text, limit + 1).map(to),
  ],
  pattern: ({ text, to }) => [`${text}!`, text.toUpperCase(), ` ${text}`].map(to),
  minItems: ({ value, limit, to }) => (Array.isArray(value) ? [to(value.slice(0, limit - 1))] : []),
  maxItems: tooLarge,
  maxProperties: tooLarge,
  items: ({ value, to }) => (Array.isArray(value) ? [to([...(value as unknown[]), 0])] : []),
  uniqueItems: ({ value, to }) => (Array.isArray(value) ? repeatFirst(value).map(to) : []),
  minProperties: ({ value, limit, to }) =>
    isObject(value) ? [to(Object.fromEntries(Object.entries(value).slice(0, limit - 1)))] : [],
  propertyNames: ({ value, below }) =>
    isObject(value) ? below('not a name!', Object.values(value)[0]) : [],
  anyOf: ({ owner, path, value }) => breakAll(owner['anyOf'] as Schema[], path, value),
  not: ({ value, sample, to }) => (value === undefined && sample !== undefined ? [to(sample)] : []),
};

/** Those that also apply where there is no value. */
const NEED_NO_VALUE: readonly Assertion[] = ['propertyNames', 'anyOf', 'not'];

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
  const { keyword, owner, name = '', alternatives, ofNames } = location;
  if (keyword === 'if') return [];
  const target: Target = {
    owner,
    name,
    limit: Number(owner[keyword]),
    path,
    value,
    text: typeof value === 'string' ? value : '',
    sample,
    to: (result) => ({ path, change: () => result }),
    below: (key, result) =>
      isObject(value) ? [{ path: [...path, key], change: () => result }] : [],
  };
  if (ofNames) return MUTATIONS.propertyNames(target);
  if (alternatives) return breakAll(alternatives, path, value);
  if (value === undefined && !NEED_NO_VALUE.includes(keyword)) return [];
  return MUTATIONS[keyword](target);
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
