import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isIdentifierPath } from './support/find-digits.ts';

/** Visa, Mastercard, Maestro and Discover in fours, American Express as 4-6-5; spaces, hyphens or nothing between. */
const CARD =
  /(?<![\w.-])(?:(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6\d{3})([ .-]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ .-]?)\d{6}\2\d{5})(?![\w-]|\.\d)/g;

/** Payment card numbers: the right form and a right check digit (Luhn). */
export const leakCardNumber: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/card-number'],
  check(_, path, entry, signs) {
    if (signs.digits < 15 || isIdentifierPath(path)) return NOTHING;
    for (const [card] of signs.plain.matchAll(CARD)) {
      if (passesLuhn(card.replace(/\D/g, ''))) {
        return [finding('leak/card-number', entry, path, { field: fieldName(path) })];
      }
    }
    return NOTHING;
  },
};

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
