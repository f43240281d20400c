import { fromPointer } from '../../model/json-pointer.ts';

/** An object of a document, whatever its prototype's names: only what the document says itself is read. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one where it is something else. */
export function objectOf(value: unknown): PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as PlainObject)
    : {};
}

/** A field of the document's own. */
export function fieldOf(value: unknown, name: string): unknown {
  const object = objectOf(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A field as one line of text, shortened to what a page has room for; empty where it is no text. */
export function lineOf(value: unknown, name: string, longest: number): string {
  const text = fieldOf(value, name);
  return typeof text === 'string' ? toLine(text, longest) : '';
}

/** One line without control characters, cut between characters. */
export function toLine(text: string, longest: number): string {
  // Cut twice: a description can be as long as the file, and only its start is worth the work.
  const line = text
    .slice(0, 4 * longest)
    .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  return `${[...line.slice(0, longest - 1)].filter((character) => character.isWellFormed()).join('')}…`;
}

/**
 * Follows a reference inside the document, one step: what it leads to is taken as it is, so that circles end.
 * @returns the value itself where it is no reference; undefined where the reference leads nowhere or outside
 */
export function followReference(value: unknown, document: unknown): unknown {
  const reference = fieldOf(value, '$ref');
  if (reference === undefined) return value;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  return fromPointer(reference.slice(1)).reduce<unknown>(fieldOf, document);
}
