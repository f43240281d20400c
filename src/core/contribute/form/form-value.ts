/** Plain data as an entry holds it. */
export type Plain = Record<string, unknown>;

/** Puts a value at a pointer and makes what is missing on the way: a list where a part is a number. */
export function setAt(root: Plain, pointer: string, value: unknown): void {
  const parts = pointer.split('/').slice(1);
  let node: Plain = root;
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1) {
      Object.defineProperty(node, part, {
        value,
        enumerable: true,
        writable: true,
        configurable: true,
      });
      return;
    }
    if (!Object.hasOwn(node, part)) {
      const next = /^\d+$/.test(parts[index + 1]!) ? [] : {};
      Object.defineProperty(node, part, {
        value: next,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    }
    node = node[part] as Plain;
  }
}

/** The value at a pointer, undefined where there is none. */
export function getAt(root: unknown, pointer: string): unknown {
  let node = root;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Plain)[part];
  }
  return node;
}
