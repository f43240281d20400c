import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isIdentifierPath } from './support/find-digits.ts';

/** HMRC's form: no D, F, I, Q, U, V first; neither those nor O second; never these pairs; suffix A to D. */
const PREFIX = '(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]';

const NUMBER = new RegExp(
  `(?<![A-Za-z0-9-])${PREFIX}(?:([ .-]?)\\d{2}\\1\\d{2}\\1\\d{2}| ?\\d{2} ?\\d{2} ?\\d{2}|[ .-]\\d{3}[ .-]\\d{3})[ .-]?[A-D](?![\\w-])`,
  'i',
);

/** The last letter is often left out; then the text has to say what it is. */
const NAMED = new RegExp(
  `\\b(?:NI|NINO|national insurance)(?: (?:number|no\\.?))?\\W{1,4}(?:is )?${PREFIX} ?\\d{2} ?\\d{2} ?\\d{2}(?!\\w)`,
  'i',
);

/** National Insurance numbers. */
export const leakNationalInsurance: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/national-insurance-number'],
  check(_, path, entry, signs) {
    if (signs.digits < 6 || isIdentifierPath(path)) return NOTHING;
    const { plain } = signs;
    return NUMBER.test(plain) || NAMED.test(plain)
      ? [finding('leak/national-insurance-number', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};
