import type { ValuePath } from './value-path.ts';

/** One string of an entry and its place. */
export interface PlacedString {
  readonly text: string;
  readonly path: ValuePath;
}

/** Every string inside a value, in order. */
export function* stringsOf(value: unknown, path: ValuePath = []): Generator<PlacedString> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* stringsOf(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* stringsOf(part, [...path, key]);
  }
}
