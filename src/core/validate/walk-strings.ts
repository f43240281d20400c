import type { ValuePath } from '../model/value-path.ts';

/** Names of fields without list positions, as a tree: the same object for the same names, so that none are joined. */
export class Place {
  readonly #parts = new Map<string, Place>();

  /** The place of a field in this one. */
  part(name: string): Place {
    let part = this.#parts.get(name);
    if (part === undefined) {
      part = new Place();
      this.#parts.set(name, part);
    }
    return part;
  }
}

/**
 * Visits one string.
 * @param path reused for the next string: copy what you keep
 */
export type VisitString = (text: string, path: ValuePath, place: Place) => void;

/**
 * Visits every string of a value, but not the names of fields.
 * @param place the place of the value; the same for values whose places are compared
 */
export function walkStrings(value: unknown, visit: VisitString, place = new Place()): void {
  walk(value, [], place, visit);
}

function walk(value: unknown, path: (string | number)[], place: Place, visit: VisitString): void {
  if (typeof value === 'string') visit(value, path, place);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      walk(value[index], path, place, visit);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      path.push(key);
      walk((value as Record<string, unknown>)[key], path, place.part(key), visit);
      path.pop();
    }
  }
}
