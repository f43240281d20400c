import type { Entry } from '../model/entry.ts';
import type { ValuePath } from '../model/value-path.ts';
import type { Finding, TextRule } from './rule.ts';
import { NOTHING } from './rules/support/finding.ts';
import type { TextSigns } from './text-signs.ts';

/**
 * What a rule finds in the first reading of a text in which it finds anything.
 * @param readings of the text, as `signsOfReadings` gives them: the first is the text as it is written
 */
export function checkReadings(
  rule: TextRule,
  readings: readonly TextSigns[],
  path: ValuePath,
  entry: Pick<Entry, 'kind' | 'id' | 'file'>,
): Iterable<Finding> {
  // Nearly every text is read in one way only, and many rules look at each: no list is made for them.
  const [written] = readings;
  if (readings.length === 1) return rule.check(written!.text, path, entry, written!);
  const read = rule.reads === 'as-written' ? readings.slice(0, 1) : readings;
  for (const [index, reading] of read.entries()) {
    const found = [...rule.check(reading.text, path, entry, reading)];
    if (found.length === 0) continue;
    // A place in another reading is not one in the file.
    return index === 0 ? found : found.map(withoutPlace);
  }
  return NOTHING;
}

function withoutPlace({ code, entry, path, args }: Finding): Finding {
  return { code, entry, path, ...(args && { args }) };
}
