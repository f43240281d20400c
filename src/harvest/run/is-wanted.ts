import type { Source } from '../../core/generated/types.ts';

/** Where lists hold objects, these are what people call them by. */
const NAMES = ['name', 'id', 'slug', 'title', 'display_name', 'label'] as const;

/**
 * Whether the source's filters let a record through.
 * @param value as the source has it; a field may be named through others: `organization.name`
 */
export function isWanted(value: unknown, filters: Source['filters']): boolean {
  const has = (field: string, accepted: readonly string[]): boolean => {
    const words = new Set(wordsAt(value, field.split('.')));
    return accepted.some((word) => words.has(word.toLowerCase()));
  };
  return (
    Object.entries(filters?.include ?? {}).every(([field, words]) => has(field, words)) &&
    !Object.entries(filters?.exclude ?? {}).some(([field, words]) => has(field, words))
  );
}

/** The words of a field in lower case, from a text, a list, objects with names. */
function wordsAt(value: unknown, path: readonly string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => wordsAt(item, path));
  const [name, ...rest] = path;
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    const names = name === undefined ? NAMES : [name];
    return names.flatMap((key) => (Object.hasOwn(fields, key) ? wordsAt(fields[key], rest) : []));
  }
  const isWord = ['string', 'number', 'boolean'].includes(typeof value);
  return name === undefined && isWord ? [String(value).toLowerCase()] : [];
}
