import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';

import type { ParseLimits } from './limits.ts';
import { positionAt } from './position.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import type { ProblemCode } from '../report/messages/index.ts';

/** A plain value and the places of its parts. */
export interface BuiltValue {
  readonly value: unknown;
  /**
   * Offsets in the order of a walk over `value`: first its own, then for a map each key's offset and the value's
   * offsets, for a list each item's. Flat, to keep a cache of thousands of files small.
   */
  readonly offsets: number[];
  readonly problems: SyntaxProblem[];
}

/**
 * Makes plain data from a composed document. It does not use the library's own `toJS`, whose check for duplicate keys
 * is quadratic, and which reports neither places nor that `__proto__` is special.
 * @param text the whole file, to name the lines of duplicate keys
 */
export function buildValue(root: unknown, text: string, limits: ParseLimits): BuiltValue {
  const problems: SyntaxProblem[] = [];
  const refuse = (code: ProblemCode, offset: number, args: SyntaxProblem['args'] = {}): void => {
    problems.push({ code, offset, args });
  };

  function build(node: unknown, fallback: number): { value: unknown; offsets: number[] } {
    const offset = startOf(node) ?? fallback;
    if (isMap(node)) return buildMap(node, offset);
    if (isSeq(node)) {
      const value: unknown[] = [];
      const offsets = [offset];
      for (const item of node.items) {
        const part = build(item, offset);
        value.push(part.value);
        append(offsets, part.offsets);
      }
      return { value, offsets };
    }
    if (isAlias(node) || !isScalar(node)) return { value: null, offsets: [fallback] };
    // An empty value does not have a place, so point to its key.
    if (node.value === null && node.source === '') return { value: null, offsets: [fallback] };
    return { value: checkScalar(node.value, offset), offsets: [offset] };
  }

  function buildMap(node: YAMLMap, offset: number): { value: unknown; offsets: number[] } {
    const value: Record<string, unknown> = {};
    const seen = new Map<string, { keyOffset: number; offsets: number[] }>();
    for (const pair of node.items) {
      const keyOffset = startOf(pair.key) ?? offset;
      const key = checkKey(pair.key, keyOffset);
      if (key === undefined) continue;
      const first = seen.get(key);
      if (first) {
        const firstLine = positionAt(text, first.keyOffset).line;
        refuse('yaml/duplicate-key', keyOffset, { key, firstLine });
        continue;
      }
      const part = build(pair.value, keyOffset);
      value[key] = part.value;
      seen.set(key, { keyOffset, offsets: part.offsets });
    }
    const offsets = [offset];
    // Not in document order: JavaScript moves integer-like keys to the front, and the walk must agree.
    for (const key of Object.keys(value)) {
      const part = seen.get(key)!;
      offsets.push(part.keyOffset);
      append(offsets, part.offsets);
    }
    return { value, offsets };
  }

  function checkKey(key: unknown, offset: number): string | undefined {
    if (!isScalar(key) || typeof key.value !== 'string') {
      refuse('yaml/key-not-text', offset);
      return undefined;
    }
    const name = key.value;
    if (name === '<<') refuse('yaml/merge-key', offset);
    // `constructor`, `valueOf` and similar names: harmless here, but confusing to programs that read plain objects.
    else if (name in Object.prototype) refuse('yaml/reserved-key', offset, { key: name });
    else if (name.length > limits.keyLength) {
      refuse('yaml/key-too-long', offset, { limit: limits.keyLength });
    } else return name;
    return undefined;
  }

  function checkScalar(value: unknown, offset: number): unknown {
    if (typeof value !== 'number') return value;
    if (!Number.isFinite(value)) refuse('yaml/number-not-finite', offset);
    else if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      refuse('yaml/number-too-large', offset);
    }
    return value === 0 ? 0 : value;
  }

  const built = build(root, 0);
  return { ...built, problems };
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}

/** Not `push(...list)`: a long list would overflow the call stack. */
function append(target: number[], list: readonly number[]): void {
  for (const item of list) target.push(item);
}
