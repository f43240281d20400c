import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isIdentifierPath } from './support/find-digits.ts';

/** What may be an international bank account number (ISO 13616): country, check digits, letters and digits in groups. */
const IBAN = /(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .\n-]?[A-Z0-9]){11,30}/gi;

/** How long the number of each country is (the IBAN registry), so that a word behind it does not count. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  [
    ...['AD24', 'AE23', 'AL28', 'AT20', 'BA20', 'BE16', 'BG22', 'BH22', 'CH21', 'CY28', 'CZ24'],
    ...['DE22', 'DK18', 'EE20', 'EG29', 'ES24', 'FI18', 'FO18', 'FR27', 'GB22', 'GE22', 'GI23'],
    ...['GL18', 'GR27', 'HR21', 'HU28', 'IE22', 'IL23', 'IS26', 'IT27', 'JO30', 'KW30', 'KZ20'],
    ...['LB28', 'LI21', 'LT20', 'LU20', 'LV21', 'MC27', 'MD24', 'ME22', 'MK19', 'MT31', 'NL18'],
    ...['NO15', 'PK24', 'PL28', 'PS29', 'PT25', 'QA29', 'RO24', 'RS22', 'SA24', 'SE24', 'SI19'],
    ...['SK24', 'SM27', 'TN24', 'TR26', 'UA29', 'VG24', 'XK20'],
  ].map((known) => [known.slice(0, 2), Number(known.slice(2))]),
);

/** A sort code, and within a few words an account number of eight digits. */
const SORT_CODE = /(?<![\w-])\d{2}[- ]\d{2}[- ]\d{2}(?![\w-])[^\d]{1,40}\d{8}(?!\d)/;

/** Where the text says `sort code`, six digits are one in any form, and eight are the account, wherever they stand. */
const NAMED: readonly RegExp[] = [
  /\bsort[ _-]?code|\bs\/c\b/i,
  /(?<!\d)\d{2}[-. ]?\d{2}[-. ]?\d{2}(?!\d)/,
  /(?<!\d)\d{4}[- ]?\d{4}(?!\d)/,
];

/** Bank accounts: IBAN with right check digits, sort code with account number. */
export const leakBankAccount: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/bank-account'],
  check(_, path, entry, signs) {
    if (signs.digits < 10 || isIdentifierPath(path)) return NOTHING;
    const { plain } = signs;
    const found =
      SORT_CODE.test(plain) ||
      NAMED.every((part) => part.test(plain)) ||
      [...plain.matchAll(IBAN)].some(([iban]) => isIban(iban.replace(/[^A-Za-z0-9]/g, '')));
    return found
      ? [finding('leak/bank-account', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};

/** The check of ISO 7064 (MOD 97-10): the first four characters go to the end, letters count from 10. */
function isIban(text: string): boolean {
  const length = LENGTHS.get(text.slice(0, 2).toUpperCase());
  if (length === undefined || text.length < length) return false;
  const iban = text.slice(0, length);
  const turned = (iban.slice(4) + iban.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
