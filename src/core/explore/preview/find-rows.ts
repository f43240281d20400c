import { isPlain } from '../../model/is-plain.ts';

/** The part of a JSON value that is most like a table. */
export interface FoundRows {
  readonly rows: readonly unknown[];
  /** Keys that lead to it; empty where the value itself is the list. */
  readonly path: readonly string[];
  /** Geometry of each row, where they are features of GeoJSON (RFC 7946). */
  readonly geometries?: readonly unknown[];
  /** The older way of GeoJSON (2008) to name a coordinate system, as the file has it. */
  readonly system?: string;
}

const DEEPEST = 3;

/** Objects that are looked into: a file may have a million. */
const MOST_OBJECTS = 1000;

/**
 * Finds the rows in a parsed JSON text: features of GeoJSON, a list, or the longest list of objects in an object
 * (`results`, `records.items`), else the object itself as one row.
 */
export function findRows(value: unknown): FoundRows {
  const features = featuresOf(value);
  if (features) return features;
  if (Array.isArray(value)) return { rows: value, path: [] };
  return longestList(value) ?? { rows: [value], path: [] };
}

function featuresOf(value: unknown): FoundRows | undefined {
  if (!isPlain(value)) return undefined;
  const list =
    value.type === 'FeatureCollection' && Array.isArray(value.features)
      ? (value.features as unknown[])
      : value.type === 'Feature'
        ? [value]
        : undefined;
  if (!list) return undefined;
  const system = systemOf(value.crs);
  return {
    rows: list.map((feature) =>
      isPlain(feature) && isPlain(feature.properties) ? feature.properties : {},
    ),
    path: [],
    geometries: list.map((feature) => (isPlain(feature) ? feature.geometry : undefined)),
    ...(system !== undefined && { system }),
  };
}

function systemOf(crs: unknown): string | undefined {
  const name = isPlain(crs) && isPlain(crs.properties) ? crs.properties.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

function longestList(value: unknown): FoundRows | undefined {
  let longest: FoundRows | undefined;
  let looked = 0;
  const waiting: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (const { value: inner, path } of waiting) {
    if (!isPlain(inner) || ++looked > MOST_OBJECTS) continue;
    for (const [key, child] of Object.entries(inner)) {
      if (Array.isArray(child)) {
        const longer = child.length > (longest?.rows.length ?? 0);
        if (longer && isPlain(child[0])) longest = { rows: child, path: [...path, key] };
      } else if (path.length + 1 < DEEPEST && waiting.length < MOST_OBJECTS) {
        waiting.push({ value: child, path: [...path, key] });
      }
    }
  }
  return longest;
}
