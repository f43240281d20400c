import { valueAt } from '../../model/json-pointer.ts';

/** Plain data as an entry holds it. */
export type Plain = Record<string, unknown>;

/** Puts a value at a pointer and makes what is missing on the way: a list where a part is a number. */
export function setAt(root: Plain, pointer: string, value: unknown): void {
  const parts = pointer.split('/').slice(1);
  let node: Plain = root;
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    if (next === undefined) put(node, part, value);
    else if (!Object.hasOwn(node, part)) put(node, part, /^\d+$/.test(next) ? [] : {});
    node = node[part] as Plain;
  }
}

/** Assigning would call a setter for a name such as `__proto__`. */
function put(node: Plain, name: string, value: unknown): void {
  const own = { enumerable: true, writable: true, configurable: true };
  Object.defineProperty(node, name, { value, ...own });
}

/** The value at a pointer, undefined where there is none. */
export function getAt(root: unknown, pointer: string): unknown {
  return valueAt(root, pointer.split('/').slice(1));
}
