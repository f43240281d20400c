import type { ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';

import { findUrlFault } from '../model/https-url.ts';
import type { ProblemCode } from '../report/messages/index.ts';
import type { ProblemArg } from '../report/messages/message.ts';
import type { Assertion } from '../schema/keywords.ts';
import { valueAt } from '../model/json-pointer.ts';
import { findOddCharacter, nameCharacter } from '../model/odd-characters.ts';
import type { ValuePath } from '../model/value-path.ts';
import type { SchemaNode } from '../schema/schema-at.ts';
import type { FormatName } from './formats.ts';

/** A schema problem of one value, before it gets a file. */
export interface SchemaFinding {
  readonly code: ProblemCode;
  readonly path: ValuePath;
  /** Where in the text at `path` the culprit stands. */
  readonly at?: number;
  readonly args: Readonly<Record<string, ProblemArg>>;
}

type Args = Record<string, ProblemArg>;

/** JSON types, in the words of people who write entries. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

/** A longer distance is not a typing mistake. */
const FARTHEST_SUGGESTION = 0.4;

/** One error and what it is about. */
interface Fault {
  readonly params: ErrorObject['params'];
  /** The name that breaks a rule for names. */
  readonly propertyName: string | undefined;
  readonly path: ValuePath;
  readonly node: SchemaNode | undefined;
  readonly value: unknown;
  readonly found: (code: ProblemCode, args?: Args, at?: ValuePath) => SchemaFinding;
}

type Describe = (fault: Fault) => SchemaFinding;

const FORMAT_CODES = {
  'https-url': 'schema/format-https-url',
  'web-iri': 'schema/format-web-iri',
  email: 'schema/format-email',
} as const satisfies Readonly<Record<FormatName, ProblemCode>>;

const lengthAs =
  (code: ProblemCode): Describe =>
  ({ params, value, found }) =>
    found(code, { limit: Number(params['limit']), length: [...String(value)].length });

const countAs =
  (code: ProblemCode): Describe =>
  ({ params, value, found }) =>
    found(code, { limit: Number(params['limit']), count: countOf(value) });

const outOfRange: Describe = ({ node, found }) => found('schema/number-range', rangeOf(node));

/** What is said of each keyword that Ajv reports. */
const DESCRIBED: Readonly<Record<Assertion, Describe>> = {
  required: ({ params, node, found }) => {
    const name = String(params['missingProperty']);
    return found('schema/required', { ...fieldArgs(propertyOf(node, name), [name]), name });
  },
  additionalProperties: ({ params, path, node, value, found }) => {
    const name = String(params['additionalProperty']);
    const known = Object.keys(node?.['properties'] ?? {});
    const absent = known.filter((key) => valueAt(value, [key]) === undefined);
    const args = { name, known, suggestion: suggest(name, absent) };
    return found('schema/unknown-property', args, [...path, name]);
  },
  type: describeType,
  minLength: lengthAs('schema/too-short'),
  maxLength: lengthAs('schema/too-long'),
  minItems: countAs('schema/too-few'),
  maxItems: countAs('schema/too-many'),
  items: countAs('schema/too-many'),
  minProperties: countAs('schema/too-few'),
  maxProperties: countAs('schema/too-many'),
  uniqueItems: ({ params, path, found }) => {
    const [first, second] = [Number(params['j']), Number(params['i'])].sort((a, b) => a - b);
    const args = { first: first! + 1, second: second! + 1 };
    return found('schema/duplicate-items', args, [...path, second!]);
  },
  enum: ({ params, value, found }) => notAllowed(params['allowedValues'] as string[], value, found),
  const: ({ params, value, found }) => notAllowed([params['allowedValue'] as string], value, found),
  pattern: ({ propertyName: name, path, value, found }) =>
    name === undefined
      ? withCulprit(found('schema/pattern'), value)
      : found('schema/field-name', { name }, [...path, name]),
  format: ({ params, value, found }) =>
    withCulprit(found(FORMAT_CODES[params['format'] as FormatName]), value),
  minimum: outOfRange,
  exclusiveMinimum: outOfRange,
  maximum: outOfRange,
  anyOf: describeAlternatives,
  // Reported by the keywords below them, or not used where they could be reported.
  propertyNames: ({ found }) => found('schema/invalid', { keyword: 'propertyNames' }),
  not: ({ found }) => found('schema/invalid', { keyword: 'not' }),
};

/**
 * Gives one Ajv error our code and arguments. The faulty value is never among them: it may be a secret pasted into the
 * wrong place.
 * @param node the schema of the value at `path`
 */
export function describeError(
  { keyword, params, propertyName }: ErrorObject,
  path: ValuePath,
  node: SchemaNode | undefined,
  root: unknown,
  given: Args,
): SchemaFinding {
  const base: Args = { ...given, ...fieldArgs(node, path) };
  const found: Fault['found'] = (code, args = {}, at = path) => ({
    code,
    path: at,
    args: { ...base, ...args },
  });
  const fault = { params, propertyName, path, node, value: valueAt(root, path), found };
  if (keyword === 'false schema') return describeForbidden(fault);
  return Object.hasOwn(DESCRIBED, keyword)
    ? DESCRIBED[keyword as Assertion](fault)
    : found('schema/invalid', { keyword });
}

/** A field that its schema, or a condition, has no place for; a position beyond the last of a list. */
function describeForbidden({ path, found }: Fault): SchemaFinding {
  const last = path.at(-1);
  return typeof last === 'number'
    ? found('schema/too-many', { limit: last }, path.slice(0, -1))
    : found('schema/forbidden', { name: String(last) });
}

/**
 * Points at the character that nobody sees, or that an address cannot have: the rest of such a value looks right. It is
 * named by its number, and nothing else of the value is shown.
 */
function withCulprit(finding: SchemaFinding, value: unknown): SchemaFinding {
  if (typeof value !== 'string') return finding;
  const { code, args } = finding;
  const odd = findOddCharacter(value);
  const url = code === 'schema/format-https-url' ? findUrlFault(value) : undefined;
  const at = url?.index ?? odd?.index;
  if (at === undefined) return finding;
  const isCharacter = odd?.index === at || url?.fault === 'character';
  const character = String.fromCodePoint(value.codePointAt(at) ?? 0);
  return {
    ...finding,
    at,
    args: {
      ...args,
      ...(isCharacter && { character: nameCharacter(character) }),
      ...(url && !isCharacter && { fault: url.fault }),
    },
  };
}

function notAllowed(
  allowed: readonly string[],
  value: unknown,
  found: Fault['found'],
): SchemaFinding {
  const suggestion = suggest(String(value), allowed);
  return withCulprit(found('schema/enum', { allowed: allowed.map(String), suggestion }), value);
}

function describeType({ params, value, found }: Fault): SchemaFinding {
  const expected = String(params['type']);
  const actual = typeName(value);
  if (value === null || value === undefined) return found('schema/empty');
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return found('schema/needs-quotes', { actual });
  }
  return found('schema/type', { expected: TYPE_NAMES[expected] ?? expected, actual });
}

function describeAlternatives({ node, found }: Fault): SchemaFinding {
  const branches = (node?.['anyOf'] ?? []) as readonly SchemaNode[];
  const names = branches.flatMap((branch) => (branch['required'] ?? []) as string[]);
  return names.length > 0 ? found('schema/either', { names }) : found('schema/either-form');
}

/** What messages say about a field: its title, its purpose and an example. */
function fieldArgs(node: SchemaNode | undefined, path: ValuePath): Args {
  const example = (node?.['examples'] as unknown[] | undefined)?.[0];
  return {
    // Without list positions: the line says which item is meant, and people count from one.
    field: path.filter((part) => typeof part === 'string').join('.') || 'file',
    title: String(node?.['title'] ?? ''),
    description: String(node?.['description'] ?? ''),
    example: typeof example === 'string' || typeof example === 'number' ? String(example) : '',
  };
}

function propertyOf(node: SchemaNode | undefined, name: string): SchemaNode | undefined {
  return ((node?.['properties'] ?? {}) as Record<string, SchemaNode>)[name];
}

function rangeOf(node: SchemaNode | undefined): Args {
  const limit = (keyword: Assertion): string => String(node?.[keyword] ?? '');
  return {
    minimum: limit('minimum'),
    above: limit('exclusiveMinimum'),
    maximum: limit('maximum'),
  };
}

function suggest(value: string, allowed: readonly string[]): string {
  const wanted = value.toLowerCase();
  if (allowed.length === 0 || wanted.length > 60) return '';
  const best = closest(
    wanted,
    allowed.map((name) => name.toLowerCase()),
  );
  const isNear = distance(wanted, best) <= Math.max(1, wanted.length * FARTHEST_SUGGESTION);
  return isNear ? (allowed.find((name) => name.toLowerCase() === best) ?? '') : '';
}

function typeName(value: unknown): string {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return TYPE_NAMES[type] ?? type;
}

const countOf = (value: unknown): number => Object.keys(value ?? {}).length;
