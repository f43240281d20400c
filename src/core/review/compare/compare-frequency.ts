import { durationInDays } from '../../model/duration.ts';
import type { Register } from '../../model/entry.ts';
import { termsOf } from '../../model/terms.ts';
import { meaning, quote } from '../meaning.ts';
import type { Compare } from './comparison.ts';

/** How often the data is updated, by the durations of the frequencies vocabulary. */
export const compareFrequency: Compare = ({ before, after, registers }) => {
  const [old, now] = [before.frequency, after.frequency];
  if (old === now) return [];
  const text = `${quote(old ?? 'none')} → ${quote(now ?? 'none')}.`;
  const [was, is] = [daysOf(registers.before, old), daysOf(registers.after, now)];
  if (was === undefined || is === undefined || was === is) {
    return [meaning('frequency/changed', `Frequency changed: ${text}`)];
  }
  return is > was
    ? [meaning('frequency/slowed', `Frequency slowed: ${text}`)]
    : [meaning('frequency/quickened', `Frequency quickened: ${text}`)];
};

function daysOf(register: Register, frequency: string | undefined): number | undefined {
  const duration = termsOf(register, 'frequencies')?.get(frequency ?? '')?.duration;
  return duration === undefined ? undefined : durationInDays(duration);
}
