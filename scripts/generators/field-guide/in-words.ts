import type { Schema } from './resolve-reference.ts';

const TYPES: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: ['text', 'texts'],
  number: ['number', 'numbers'],
  integer: ['whole number', 'whole numbers'],
  boolean: ['yes or no', 'yes or no'],
  object: ['group of fields', 'groups of fields'],
  array: ['list', 'lists'],
};

const FORMATS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  'https-url': ['web address', 'web addresses'],
  'web-iri': ['web identifier', 'web identifiers'],
  email: ['e-mail address', 'e-mail addresses'],
};

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

/** Lengths, counts and ranges; those of a list's items say so. */
export function limitsInWords(node: Schema, item: Schema | undefined): string[] {
  const own = [
    range(node, 'minLength', 'maxLength', 'character'),
    range(node, 'minItems', 'maxItems', 'entry'),
    range(node, 'minProperties', 'maxProperties', 'field'),
    range(node, 'minimum', 'maximum', ''),
    node['uniqueItems'] === true && node['maxItems'] !== 1 ? 'no entry twice' : '',
    node['pattern'] === undefined ? '' : 'in the form of the examples',
  ];
  const ofItems =
    item === undefined ? [] : limitsInWords(item, undefined).map((text) => `each ${text}`);
  return [...own.filter((text) => text !== ''), ...ofItems];
}

function wordsOf({ type, format, enum: choices }: Schema): readonly [string, string] {
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
