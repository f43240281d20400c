import type { Entry } from '../../../model/entry.ts';
import { stringsOf, type PlacedString } from '../../../model/strings-of.ts';
import { wordSet } from '../../../model/word-set.ts';

/** Properties that are a date wherever the model has them. */
const DATE_FIELDS = wordSet(
  'asked date decided end issued linksVerified missingSince modified nextReview review start',
);

/** Maps whose keys are other people's words. */
const FREE_MAPS: ReadonlySet<string | number> = new Set(['unmapped', 'mappings', 'filters']);

/** Every date of an entry, in order. */
export function* datesOf(entry: Entry): Generator<PlacedString> {
  for (const placed of stringsOf(entry.fields)) {
    const { path } = placed;
    if (DATE_FIELDS.has(String(path.at(-1))) && !path.some((part) => FREE_MAPS.has(part))) {
      yield placed;
    }
  }
}
