import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isIdentifierPath } from './support/find-digits.ts';

const SPACED = /(?<![\w.,-])(\d{3})(?:[ -](\d{3})[ -]|\.(\d{3})\.)(\d{4})(?![\w-]|[.,]\d)/g;
const TOGETHER = /(?<![\w.,-])(\d{3})(\d{3})()(\d{4})(?![\w-]|[.,]\d)/g;

/** Without spaces, ten digits count only if the text mentions such numbers. */
const CONTEXT = /\bnhs(?![a-z]{3})|\bpatient\b|\bhealth (?:and care )?number\b/i;

/** NHS numbers: ten digits whose last one is a check digit (modulus 11, NHS Data Dictionary). */
export const leakNhsNumber: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/nhs-number'],
  check(_, path, entry, signs) {
    if (signs.digits < 10 || isIdentifierPath(path)) return NOTHING;
    const { plain } = signs;
    const candidates = [
      ...plain.matchAll(SPACED),
      ...(CONTEXT.test(plain) ? plain.matchAll(TOGETHER) : []),
    ];
    return candidates.some(([, ...parts]) => isNhsNumber(parts.join('')))
      ? [finding('leak/nhs-number', entry, path, { field: fieldName(path) })]
      : NOTHING;
  },
};

function isNhsNumber(digits: string): boolean {
  // One repeated digit passes the check but is never issued.
  if (/^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
