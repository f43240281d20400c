import type { Dataset } from '../core/generated/types.ts';
import { dateRange } from '../core/model/partial-date.ts';
import { isRepeatingInterval } from './normalise/frequency.ts';
import { normaliseDate } from './normalise/partial-date.ts';
import type { Unmapped } from './normalise/unmapped.ts';
import type { MapContext } from './protocol.ts';
import type { SourceWords } from './source-words.ts';

/**
 * When the data was published and changed. Dates that cannot be read, that are still to come, or a publication
 * after the last change go to `unmapped` in the source's own words.
 */
export function makeDates(
  { issued, modified }: Pick<SourceWords, 'issued' | 'modified'>,
  unmapped: Unmapped,
  { today }: Pick<MapContext, 'today'>,
  prefix = '',
): Pick<Dataset, 'issued' | 'modified'> {
  const changed = readDate(`${prefix}modified`, modified, unmapped, today);
  const published = readDate(`${prefix}issued`, issued, unmapped, today);
  const inOrder =
    published === undefined ||
    changed === undefined ||
    dateRange(changed)!.last >= dateRange(published)!.first;
  if (!inOrder) unmapped.add(`${prefix}issued`, issued);
  return {
    ...(published !== undefined && inOrder && { issued: published }),
    ...(changed !== undefined && { modified: changed }),
  };
}

/** A date up to today; anything else is noted. */
export function readDate(
  name: string,
  value: unknown,
  unmapped: Unmapped,
  today: string,
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const date = normaliseDate(value);
  if (date !== undefined && dateRange(date)!.first <= dateRange(today)!.last) return date;
  // A repeating interval is a frequency, and is read there.
  if (!isRepeatingInterval(value)) unmapped.add(name, value);
  return undefined;
}
