import type { FieldOrigin } from '../derive/catalogue.ts';
import { fieldGuide } from '../schema/field-guide.ts';

/** The fields of one origin, by the names that people read. */
export interface OriginGroup {
  readonly origin: FieldOrigin;
  readonly titles: readonly string[];
}

/** Corrections first: they are few, and what a reader wants to know. */
const ORDER: readonly FieldOrigin[] = ['curated', 'derived', 'harvested'];

/** Sorts the fields of a record by who said what; in each group as the schema has them. */
export function listOrigins(origins: Readonly<Record<string, FieldOrigin>>): OriginGroup[] {
  const guide = fieldGuide.find(({ name }) => name === 'dataset')?.fields ?? [];
  const known = guide.filter(({ depth, name }) => depth === 0 && Object.hasOwn(origins, name));
  return ORDER.map((origin) => ({
    origin,
    titles: known.filter(({ name }) => origins[name] === origin).map(({ title }) => title),
  })).filter(({ titles }) => titles.length > 0);
}
