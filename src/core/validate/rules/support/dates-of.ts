import type { Entry } from '../../../model/entry.ts';
import { stringsOf, type PlacedString } from '../../../model/strings-of.ts';

/** Properties that are a date wherever the model has them. */
const DATE_FIELDS: ReadonlySet<string | number> = new Set([
  'asked',
  'date',
  'decided',
  'end',
  'issued',
  'linksVerified',
  'missingSince',
  'modified',
  'nextReview',
  'review',
  'start',
]);

/** Maps whose keys are other people's words. */
const FREE_MAPS: ReadonlySet<string | number> = new Set(['unmapped', 'mappings', 'filters']);

/** Every date of an entry, in order. */
export function* datesOf(entry: Entry): Generator<PlacedString> {
  for (const placed of stringsOf(entry.fields)) {
    const { path } = placed;
    if (DATE_FIELDS.has(path.at(-1) ?? '') && !path.some((part) => FREE_MAPS.has(part))) {
      yield placed;
    }
  }
}
