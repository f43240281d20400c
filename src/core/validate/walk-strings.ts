import type { ValuePath } from '../model/value-path.ts';

/**
 * Visits one string.
 * @param path reused for the next string: copy what you keep
 * @param place the path without list positions, `/distributions/url`
 */
export type VisitString = (text: string, path: ValuePath, place: string) => void;

/** Visits every string of a value, but not the names of fields. */
export function walkStrings(value: unknown, visit: VisitString): void {
  walk(value, [], '', visit);
}

function walk(value: unknown, path: (string | number)[], place: string, visit: VisitString): void {
  if (typeof value === 'string') visit(value, path, place);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      path.push(index);
      walk(item, path, place, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      path.push(key);
      walk(part, path, `${place}/${key}`, visit);
      path.pop();
    }
  }
}
