import { isOrdered, type Bbox } from '../../core/model/bbox.ts';
import { asObject, textOf, valueAt } from '../json-values.ts';

const NUMBER = /[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;

/** A geometry with more points is cut short: its box would take longer than it is worth. */
const MOST_NUMBERS = 200_000;

/**
 * The bounding box of a geometry: four numbers (west, south, east, north) in a list or a text, `ENVELOPE(w, e, n, s)`,
 * WKT, GeoJSON (as an object or a text), or an object with the names of the four sides.
 * @returns undefined where there is none, where it is inside out, or where it lies outside the degrees
 */
export function normaliseBbox(value: unknown): Bbox | undefined {
  const box = readBox(value);
  if (!box?.every(Number.isFinite) || !isOrdered(box)) return undefined;
  const [west, south, east, north] = box;
  return west >= -180 && east <= 180 && south >= -90 && north <= 90 ? box : undefined;
}

function readBox(value: unknown): Bbox | undefined {
  if (typeof value === 'string') return fromText(value.trim());
  if (Array.isArray(value)) return fromList(value as unknown[]);
  const object = asObject(value);
  if (!object) return undefined;
  const inside = valueAt(object, 'geometry') ?? valueAt(object, 'bbox');
  if (inside !== undefined) return readBox(inside);
  const coordinates = valueAt(object, 'coordinates');
  if (coordinates !== undefined) return fromNumbers(numbersIn(coordinates), 2);
  const sides = ['west', 'south', 'east', 'north'].map((side) =>
    Number(textOf(valueAt(object, side)) ?? NaN),
  );
  return sides as unknown as Bbox;
}

function fromText(text: string): Bbox | undefined {
  if (/^[[{]/.test(text)) {
    try {
      return readBox(JSON.parse(text));
    } catch {
      return undefined;
    }
  }
  const numbers = (text.slice(0, MOST_NUMBERS).match(NUMBER) ?? []).map(Number);
  if (/^ENVELOPE\s*\(/i.test(text)) {
    const [west, east, north, south] = numbers;
    return numbers.length === 4 ? [west!, south!, east!, north!] : undefined;
  }
  if (/^(?:<[^<>]*>\s*|SRID=\d+;\s*)?(?:MULTI)?(?:POLYGON|POINT|LINESTRING)\s*\(/i.test(text)) {
    const shape = text.replace(/^[^(]*/, '').slice(0, MOST_NUMBERS);
    return fromNumbers((shape.match(NUMBER) ?? []).map(Number), 2);
  }
  const plain = /^[-+\d.,;\s]+$/.test(text);
  return plain && numbers.length === 4 ? (numbers as unknown as Bbox) : undefined;
}

function fromList(list: readonly unknown[]): Bbox | undefined {
  if (list.length === 4 && list.every((item) => typeof item === 'number')) {
    return list as unknown as Bbox;
  }
  // Two corners, or the points of a line.
  return fromNumbers(numbersIn(list), 2);
}

function numbersIn(value: unknown): number[] {
  const found: number[] = [];
  const visit = (item: unknown, depth: number): void => {
    if (found.length >= MOST_NUMBERS || depth > 8) return;
    // A third coordinate is a height.
    if (!Array.isArray(item)) return;
    const items = item as unknown[];
    if (items.length >= 2 && items.every((part) => typeof part === 'number')) {
      found.push(items[0] as number, items[1] as number);
    } else for (const part of items) visit(part, depth + 1);
  };
  visit(value, 0);
  return found;
}

/** The box around points, given as x, y, x, y and so on. */
function fromNumbers(numbers: readonly number[], step: 2): Bbox | undefined {
  if (numbers.length < 4 || numbers.length % step !== 0) return undefined;
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < numbers.length; index += step) {
    const [x, y] = [numbers[index]!, numbers[index + 1]!];
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
