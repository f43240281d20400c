import { toPointer } from '../core/model/json-pointer.ts';
import type { SourceFile } from '../core/model/entry.ts';
import type { ValuePath } from '../core/model/value-path.ts';
import { limitsFor } from '../core/parse/limits.ts';
import { locateOffset } from '../core/parse/locate.ts';
import { yamlOf } from '../core/parse/front-matter.ts';
import { parseText } from '../core/parse/parse-text.ts';
import { positionAt, type Position } from '../core/parse/position.ts';

/** One value of an entry that holds no other, with its place. */
export interface FieldAt {
  /** `/distributions/0/url` */
  readonly pointer: string;
  readonly position: Position;
  /** As parsed; an empty list or map counts as a value. */
  readonly value: unknown;
}

/**
 * Lists the values of a file in their order.
 * @returns undefined where the file is not YAML that the register accepts
 */
export function listFields({ file, text }: SourceFile): FieldAt[] | undefined {
  const { value, offsets } = parseText(yamlOf(file, text), limitsFor(file));
  if (value === undefined) return undefined;
  return leavesOf(value, []).map(({ path, leaf }) => ({
    pointer: toPointer(path),
    position: positionAt(text, locateOffset(value, offsets, path)),
    value: leaf,
  }));
}

function leavesOf(value: unknown, path: ValuePath): { path: ValuePath; leaf: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, leaf: value }];
  const children: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  if (children.length === 0) return [{ path, leaf: value }];
  return children.flatMap(([name, child]) => leavesOf(child, [...path, name]));
}
