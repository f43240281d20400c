import { toPointer } from '../model/json-pointer.ts';

/** What is needed from a size error: the place and the limit. */
interface SizeError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Copies a value with everything oversized cut to its limit, so that the full validation never meets a long string or
 * list.
 */
export function clamp(value: unknown, errors: readonly SizeError[]): unknown {
  const limits = new Map<string, number>();
  for (const { instancePath, keyword, params } of errors) {
    if (keyword.startsWith('max')) limits.set(instancePath, Number(params['limit']));
  }
  return limits.size === 0 ? value : cut(value, '', limits);
}

function cut(value: unknown, pointer: string, limits: ReadonlyMap<string, number>): unknown {
  const limit = limits.get(pointer) ?? Infinity;
  if (typeof value === 'string') return value.slice(0, limit);
  if (Array.isArray(value)) {
    return value.slice(0, limit).map((item, index) => cut(item, `${pointer}/${index}`, limits));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).slice(0, limit);
  return Object.fromEntries(
    entries.map(([key, part]) => [key, cut(part, pointer + toPointer([key]), limits)]),
  );
}
