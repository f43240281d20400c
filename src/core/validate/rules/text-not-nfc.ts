import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';

/** Everything below U+0300 is always in NFC. */
const COMBINING_OR_LATER = /[\u0300-\uffff]/;

/** Letters written as a letter and a separate accent: they look the same and are not found. */
export const textNotNfc: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/not-nfc'],
  check(text, path, entry, { isAscii }) {
    if (isAscii || !COMBINING_OR_LATER.test(text)) return NOTHING;
    const normal = text.normalize('NFC');
    if (normal === text) return NOTHING;
    const at = text.split('').findIndex((unit, index) => unit !== normal[index]);
    return [finding('text/not-nfc', entry, path, undefined, at)];
  },
};
