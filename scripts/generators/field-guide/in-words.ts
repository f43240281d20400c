import type { Assertion } from '../../../src/core/schema/keywords.ts';
import type { FormatName } from '../../../src/core/validate/formats.ts';
import type { Schema } from './resolve-reference.ts';

type Words = readonly [one: string, several: string];

const TYPES: Readonly<Record<string, Words>> = {
  string: ['text', 'texts'],
  number: ['number', 'numbers'],
  integer: ['whole number', 'whole numbers'],
  boolean: ['yes or no', 'yes or no'],
  object: ['group of fields', 'groups of fields'],
  array: ['list', 'lists'],
};

const FORMATS: Readonly<Record<string, Words>> = {
  'https-url': ['web address', 'web addresses'],
  'web-iri': ['web identifier', 'web identifiers'],
  email: ['e-mail address', 'e-mail addresses'],
} satisfies Readonly<Record<FormatName, Words>>;

const CHOICE = ['one of the values listed', 'values from those listed'] as const;

/**
 * The type of a field, in the words of people who write entries.
 * @param item the schema of its items, if it is a list
 */
export function typeInWords(node: Schema, item: Schema | undefined): string {
  if (Array.isArray(node['prefixItems'])) return `list of ${node['prefixItems'].length} numbers`;
  if (node['type'] === 'array' && item) return `list of ${wordsOf(item)[1]}`;
  return wordsOf(node)[0];
}

type InWords = (node: Schema) => string;

const lengths: InWords = (node) => range(node, 'minLength', 'maxLength', 'character');
const counts: InWords = (node) => range(node, 'minItems', 'maxItems', 'entry');
const fieldCounts: InWords = (node) => range(node, 'minProperties', 'maxProperties', 'field');
const numbers: InWords = (node) => range(node, 'minimum', 'maximum', '');

/** What each keyword limits; those with `null` show elsewhere: as the type, the choices or when a field is needed. */
const LIMITS: Readonly<Record<Assertion, InWords | null>> = {
  minLength: lengths,
  maxLength: lengths,
  minItems: counts,
  maxItems: counts,
  minProperties: fieldCounts,
  maxProperties: fieldCounts,
  minimum: numbers,
  exclusiveMinimum: (node) =>
    `more than ${Number(node['exclusiveMinimum']).toLocaleString('en-GB')}`,
  maximum: numbers,
  uniqueItems: (node) => (node['maxItems'] === 1 ? '' : 'no entry twice'),
  pattern: () => 'in the form of the examples',
  type: null,
  format: null,
  enum: null,
  const: null,
  required: null,
  anyOf: null,
  propertyNames: null,
  additionalProperties: null,
  items: null,
  not: null,
};

/** Lengths, counts and ranges; those of the items of a list are said to be so. */
export function limitsInWords(node: Schema, item: Schema | undefined): string[] {
  const own = Object.entries(LIMITS).map(([keyword, say]) =>
    say !== null && keyword in node ? say(node) : '',
  );
  const ofItems =
    item === undefined ? [] : limitsInWords(item, undefined).map((text) => `each ${text}`);
  // A range is said once, by whichever end comes first.
  return [...new Set(own.filter((text) => text !== '')), ...ofItems];
}

function wordsOf({ type, format, enum: choices }: Schema): Words {
  if (choices) return CHOICE;
  return FORMATS[String(format)] ?? TYPES[String(type)] ?? ['value', 'values'];
}

function range(node: Schema, low: string, high: string, unit: string): string {
  const [from, to] = [node[low] as number | undefined, node[high] as number | undefined];
  const count = (number: number): string => {
    const digits = number.toLocaleString('en-GB');
    if (unit === '') return digits;
    const plural = unit === 'entry' ? 'entries' : `${unit}s`;
    return `${digits} ${number === 1 ? unit : plural}`;
  };
  if (from === undefined && to === undefined) return '';
  if (from === undefined) return `at most ${count(to!)}`;
  if (to === undefined) return `at least ${count(from)}`;
  return from === to ? count(from) : `${from.toLocaleString('en-GB')} to ${count(to)}`;
}
