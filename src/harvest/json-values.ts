/** A JSON object with unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value if it is an object, not a list. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : undefined;
}

/** A list unchanged, nothing as an empty list, anything else as a list of one: sources leave out the brackets. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Reads own properties only: a field called `constructor` must not reach JavaScript's. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of keys) {
    const object = asObject(found);
    if (!object || !Object.hasOwn(object, key)) return undefined;
    found = object[key];
  }
  return found;
}

/** Keys under which formats put the words of an object, the most telling first. */
const WORD_KEYS = ['@value', '#text', 'en', 'en-GB', 'prefLabel', 'title', 'name', 'label', '@id'];

/** How deep a text may be wrapped before it no longer counts as text. */
const DEEPEST = 4;

/**
 * The words of a value: text without white space around it, a number, or what stands for either in an object
 * such as `{"@value": …}`, `{en: …}` or `{prefLabel: …}`; the first of a list.
 * @returns undefined if there are none
 */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  if (depth >= DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      const text = textOf(item, depth + 1);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  const object = asObject(value);
  if (!object) return undefined;
  for (const key of WORD_KEYS) {
    if (!Object.hasOwn(object, key)) continue;
    const text = textOf(object[key], depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The words of every item. */
export function textsOf(value: unknown): string[] {
  return asList(value)
    .map((item) => textOf(item))
    .filter((text) => text !== undefined);
}

/** The fields of an object of a source, each read by its path: `read.text('organization', 'title')`. */
export interface FieldReader {
  readonly value: (...path: readonly string[]) => unknown;
  readonly text: (...path: readonly string[]) => string | undefined;
  readonly texts: (...path: readonly string[]) => string[];
  readonly list: (...path: readonly string[]) => readonly unknown[];
  /** The words of each of several fields. */
  readonly words: (...names: readonly string[]) => string[];
}

/** Reads the fields of a value; one that is not an object has none. */
export function readerOf(value: unknown): FieldReader {
  const at: FieldReader['value'] = (...path) => valueAt(value, ...path);
  return {
    value: at,
    text: (...path) => textOf(at(...path)),
    texts: (...path) => textsOf(at(...path)),
    list: (...path) => asList(at(...path)),
    words: (...names) => textsOf(names.map((name) => at(name))),
  };
}

/** The fields of an object that a mapper has not read. */
export function leftOver(value: JsonObject, read: ReadonlySet<string>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !read.has(key)));
}
