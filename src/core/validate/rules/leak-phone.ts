import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isIdentifierPath } from './support/find-digits.ts';

/** Book numbers begin with 0 too, and are nobody's telephone. */
const ISBN = /\bISBN(?:-1[03])?:? ?[\dX -]{10,17}/gi;

const PREFIX = '(?<![\\w.])(?:\\(?\\+?44\\)?[ .-]?(?:\\(0\\))?[ .-]?|00 ?44[ -]?|\\(?0)';

/** What stands between groups of digits. */
const GAP = '[ ./-]?';

/** United Kingdom mobile and personal numbers: 07 and nine more digits, in the groupings that people use. */
const MOBILE = new RegExp(
  `${PREFIX}7(?:\\d{3}\\)?${GAP}\\d{3}${GAP}\\d{3}|\\d${GAP}\\d{4}${GAP}\\d{4}|${GAP}\\d{3}${GAP}\\d{3}${GAP}\\d{3})(?![\\w.]*\\d)`,
);

/** United Kingdom geographic numbers: 01 or 02, in the usual groupings. */
const LANDLINE = new RegExp(
  `${PREFIX}(?:2\\d\\)?${GAP}\\d{4}${GAP}\\d{4}|20[378]\\)?${GAP}\\d{3}${GAP}\\d{4}|1\\d{2}\\)?[ -]?\\d{3}[ -]?\\d{4}|1\\d{3}\\)?[ -]?\\d{5,6}|1\\d{3}\\)?[ -]?\\d{3}[ -]\\d{3})(?![\\w.]*\\d)`,
);

/** Numbers of other countries, which begin with `+`. A point would make them a coordinate. */
const INTERNATIONAL = /(?<![\w.+])\+(?!44)[1-9]\d{0,2}(?:[ ()-]{0,2}\d){7,12}(?![\w.]*\d)/;

/** Telephone numbers. Mobile numbers are personal; others may be a role's. */
export const leakPhone: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/mobile-number', 'leak/phone-number'],
  check(_, path, entry, signs) {
    if (signs.digits < 10 || isIdentifierPath(path)) return NOTHING;
    const plain = signs.plain.replace(ISBN, ' ');
    const args = { field: fieldName(path) };
    if (MOBILE.test(plain)) return [finding('leak/mobile-number', entry, path, args)];
    return LANDLINE.test(plain) || INTERNATIONAL.test(plain)
      ? [finding('leak/phone-number', entry, path, args)]
      : NOTHING;
  },
};
