import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

/** C0 without tab and line feed, DEL, C1, line and paragraph separators, noncharacters and lone surrogates. */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u;

/** Characters that change the direction of the text around them. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** Characters without a width, and blanks that programs treat as letters. */
const INVISIBLE =
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e007f}]/u;

/** Joiners are right inside emoji, and between letters of joined-up scripts. */
const JOINER_OUT_OF_PLACE =
  /(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/u;

const HIDDEN: readonly { readonly code: ProblemCode; readonly pattern: RegExp }[] = [
  { code: 'text/control-character', pattern: CONTROL },
  { code: 'text/bidi-control', pattern: BIDI },
  { code: 'text/invisible-character', pattern: INVISIBLE },
  { code: 'text/invisible-character', pattern: JOINER_OUT_OF_PLACE },
];

const SUSPECT = /[^\n\t -~]/;

/** Invisible characters that change what is read, copied or found. */
export const textHiddenCharacters: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/control-character', 'text/bidi-control', 'text/invisible-character'],
  check(text, path, entry) {
    if (!SUSPECT.test(text)) return NOTHING;
    const found = new Map<ProblemCode, string>();
    for (const { code, pattern } of HIDDEN) {
      const match = pattern.exec(text);
      if (match && !found.has(code)) found.set(code, codePoint(match[0]));
    }
    return [...found].map(([code, character]) => finding(code, entry, path, { character }));
  },
};

/** `U+202E`: the only safe way to show such a character. */
function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
