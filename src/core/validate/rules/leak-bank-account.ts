import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { hasDigits, isIdentifierPath, withoutAddresses } from './support/find-digits.ts';

/** International bank account number (ISO 13616): country, check digits, 11 to 30 letters and digits, in fours or not. */
const IBAN = /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/gi;

/** A sort code, and within a few words an account number of eight digits. */
const SORT_CODE = /(?<![\w-])\d{2}[- ]\d{2}[- ]\d{2}(?![\w-])[^\d]{1,40}\d{8}(?!\d)/;

/** Without hyphens, six digits are a sort code only where the text says so. */
const NAMED_SORT_CODE = /\bsort ?code\b[^\d]{0,12}\d{6}(?!\d)[^\d]{1,40}\d{8}(?!\d)/i;

/** Bank accounts: IBAN with right check digits, sort code with account number. */
export const leakBankAccount: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/bank-account'],
  check(text, path, entry) {
    if (!hasDigits(text, 10) || isIdentifierPath(path)) return NOTHING;
    const plain = withoutAddresses(text);
    const found =
      SORT_CODE.test(plain) ||
      NAMED_SORT_CODE.test(plain) ||
      [...plain.matchAll(IBAN)].some(([iban]) => passesMod97(iban.replaceAll(' ', '')));
    return found
      ? [finding('leak/bank-account', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};

/** The check of ISO 7064 (MOD 97-10): the first four characters go to the end, letters count from 10. */
function passesMod97(iban: string): boolean {
  if (iban.length < 15 || iban.length > 34) return false;
  const turned = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
