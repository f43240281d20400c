import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { hasDigits, isIdentifierPath, withoutAddresses } from './support/find-digits.ts';

/** HMRC's form: no D, F, I, Q, U, V first; neither those nor O second; never these pairs; suffix A to D. */
const NUMBER =
  /(?<![\w-])(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\w-])/i;

/** National Insurance numbers. */
export const leakNationalInsurance: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/national-insurance-number'],
  check(text, path, entry) {
    if (!hasDigits(text, 6) || isIdentifierPath(path)) return NOTHING;
    return NUMBER.test(withoutAddresses(text))
      ? [finding('leak/national-insurance-number', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};
