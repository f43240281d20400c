import { fromPointer } from '../../model/json-pointer.ts';

/** An object of a document without its prototype: only the document's own names are read. */
export type PlainObject = Readonly<Record<string, unknown>>;

/** The value as an object; empty if it is something else. */
export function objectOf(value: unknown): PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as PlainObject)
    : {};
}

/** A field that the document itself has. */
export function fieldOf(value: unknown, name: string): unknown {
  const object = objectOf(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A field as one line of text, shortened to fit a page; empty if it is not text. */
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
 * Follows a reference inside the document by one step only, so that circles end.
 * @returns the value itself if it is not a reference; undefined if the reference leads nowhere or outside
 */
export function followReference(value: unknown, document: unknown): unknown {
  const reference = fieldOf(value, '$ref');
  if (reference === undefined) return value;
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  return fromPointer(reference.slice(1)).reduce<unknown>(fieldOf, document);
}
