import type { Register } from '../../model/entry.ts';
import { termsOf } from '../../model/terms.ts';
import { meaning, quote } from '../meaning.ts';
import type { Compare } from './comparison.ts';

/** What people may do: loosened or tightened by what the licences vocabulary of each side calls open. */
export const compareLicence: Compare = ({ before, after, registers }) => {
  const [old, now] = [before.licence, after.licence];
  if (old === now) return [];
  const text = `${quote(old ?? 'none')} → ${quote(now ?? 'none')}.`;
  const [wasOpen, isOpen] = [isOpenIn(registers.before, old), isOpenIn(registers.after, now)];
  if (wasOpen === undefined || isOpen === undefined || wasOpen === isOpen) {
    return [meaning('licence/changed', `Licence changed: ${text}`)];
  }
  return isOpen
    ? [meaning('licence/loosened', `Licence loosened: ${text}`)]
    : [meaning('licence/tightened', `Licence tightened: ${text}`)];
};

/** No licence permits nothing; undefined where the vocabulary does not know the licence. */
function isOpenIn(register: Register, licence: string | undefined): boolean | undefined {
  if (licence === undefined) return false;
  return termsOf(register, 'licences')?.get(licence)?.open;
}
