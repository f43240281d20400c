import type { ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';

import type { ProblemArg } from '../model/problem.ts';
import { findUrlFault } from '../model/https-url.ts';
import { valueAt } from '../model/json-pointer.ts';
import { findOddCharacter, nameCharacter } from '../model/odd-characters.ts';
import type { ValuePath } from '../model/value-path.ts';
import type { SchemaNode } from '../schema/schema-at.ts';

/** A schema problem of one value, before it is given a file. */
export interface SchemaFinding {
  readonly code: string;
  readonly path: ValuePath;
  /** Where in the text at `path` the culprit stands. */
  readonly at?: number;
  readonly args: Readonly<Record<string, ProblemArg>>;
}

type Args = Record<string, ProblemArg>;

/** Words for JSON types, as people who write entries say it. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  null: 'nothing',
};

/** More than a typing mistake is no suggestion. */
const FARTHEST_SUGGESTION = 0.4;

/**
 * Gives one Ajv error our code and arguments. The faulty value itself is never among them: it may be a secret
 * that was pasted into the wrong place.
 * @param node the schema of the value at `path`
 */
export function describeError(
  error: ErrorObject,
  path: ValuePath,
  node: SchemaNode | undefined,
  root: unknown,
  given: Args,
): SchemaFinding {
  const { keyword, params } = error;
  const value = valueAt(root, path);
  const base: Args = { ...given, ...fieldArgs(node, path) };
  const found = (code: string, args: Args = {}, at: ValuePath = path): SchemaFinding => ({
    code: `schema/${code}`,
    path: at,
    args: { ...base, ...args },
  });
  switch (keyword) {
    case 'required': {
      const name = String(params['missingProperty']);
      return found('required', { ...fieldArgs(propertyOf(node, name), [name]), name });
    }
    case 'additionalProperties': {
      const name = String(params['additionalProperty']);
      const known = Object.keys(node?.['properties'] ?? {});
      const absent = known.filter((key) => valueAt(value, [key]) === undefined);
      return found('unknown-property', { name, known, suggestion: suggest(name, absent) }, [
        ...path,
        name,
      ]);
    }
    case 'false schema': {
      if (typeof path.at(-1) === 'number')
        return found('too-many', { limit: Number(path.at(-1)) }, path.slice(0, -1));
      return found('forbidden', { name: String(path.at(-1)) });
    }
    case 'type':
      return describeType(String(params['type']), value, found);
    case 'minLength':
    case 'maxLength': {
      const code = keyword === 'minLength' ? 'too-short' : 'too-long';
      return found(code, { limit: Number(params['limit']), length: [...String(value)].length });
    }
    case 'minItems':
    case 'minProperties':
      return found('too-few', { limit: Number(params['limit']), count: countOf(value) });
    case 'maxItems':
    case 'maxProperties':
      return found('too-many', { limit: Number(params['limit']), count: countOf(value) });
    case 'uniqueItems': {
      const [first, second] = [Number(params['j']), Number(params['i'])].sort((a, b) => a - b);
      return found('duplicate-items', { first: first! + 1, second: second! + 1 }, [
        ...path,
        second!,
      ]);
    }
    case 'enum':
    case 'const': {
      const allowed = (
        keyword === 'enum' ? params['allowedValues'] : [params['allowedValue']]
      ) as string[];
      const args = { allowed: allowed.map(String), suggestion: suggest(String(value), allowed) };
      return withCulprit(found('enum', args), value);
    }
    case 'pattern': {
      const name = error.propertyName;
      return name === undefined
        ? withCulprit(found('pattern'), value)
        : found('field-name', { name }, [...path, name]);
    }
    case 'format':
      return withCulprit(found(`format-${params['format']}`), value);
    case 'minimum':
    case 'maximum':
      return found('number-range', { ...rangeOf(node) });
    case 'anyOf':
      return describeAlternatives(node, found);
    default:
      return found('invalid', { keyword });
  }
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

type Found = (code: string, args?: Args, at?: ValuePath) => SchemaFinding;

function describeType(expected: string, value: unknown, found: Found): SchemaFinding {
  if (value === null || value === undefined) return found('empty');
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return found('needs-quotes', { actual: typeName(value) });
  }
  return found('type', { expected: TYPE_NAMES[expected] ?? expected, actual: typeName(value) });
}

function describeAlternatives(node: SchemaNode | undefined, found: Found): SchemaFinding {
  const branches = (node?.['anyOf'] ?? []) as readonly SchemaNode[];
  const names = branches.flatMap((branch) => (branch['required'] ?? []) as string[]);
  return names.length > 0 ? found('either', { names }) : found('either-form');
}

/** What messages say about a field: its title, what it is for, and an example. */
function fieldArgs(node: SchemaNode | undefined, path: ValuePath): Args {
  const example = (node?.['examples'] as unknown[] | undefined)?.[0];
  return {
    // Without list positions: the line says which entry is meant, and people count from one.
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
  const { minimum = '', maximum = '' } = (node ?? {}) as { minimum?: number; maximum?: number };
  return { minimum: String(minimum), maximum: String(maximum) };
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
