import type { Finding, TextRule } from '../rule.ts';
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

/** Between words such blanks are right; at the ends of a text they only make it another one. */
const WIDE_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Joiners are right inside emoji, and between letters of joined-up scripts. */
const JOINER_OUT_OF_PLACE =
  /(?<![\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}])[\u200c\u200d]/u;

/** Selectors of a form belong behind a sign or an ideograph; behind a letter or one another they only hide something. */
const SELECTOR_OUT_OF_PLACE =
  /(?:^|[\p{Script=Latin}\s\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

const HIDDEN: readonly { readonly code: ProblemCode; readonly pattern: RegExp }[] = [
  { code: 'text/control-character', pattern: CONTROL },
  { code: 'text/bidi-control', pattern: BIDI },
  { code: 'text/invisible-character', pattern: INVISIBLE },
  { code: 'text/invisible-character', pattern: JOINER_OUT_OF_PLACE },
  { code: 'text/invisible-character', pattern: SELECTOR_OUT_OF_PLACE },
];

/** Invisible characters that change what is read, copied or found. */
export const textHiddenCharacters: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/control-character', 'text/bidi-control', 'text/invisible-character'],
  check(text, path, entry, { isAscii }) {
    if (isAscii) return NOTHING;
    const found = new Map<ProblemCode, Finding>();
    for (const { code, pattern } of HIDDEN) {
      const match = pattern.exec(text);
      if (!match || found.has(code)) continue;
      const args = { character: codePoint(match[0]) };
      found.set(code, finding(code, entry, path, args, match.index));
    }
    const blank = blankAtAnEnd(text);
    if (blank !== undefined && !found.has(INVISIBLE_CODE)) {
      const args = { character: codePoint(text[blank]!) };
      found.set(INVISIBLE_CODE, finding(INVISIBLE_CODE, entry, path, args, blank));
    }
    return found.values();
  },
};

const INVISIBLE_CODE = 'text/invisible-character';

function blankAtAnEnd(text: string): number | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const first = WIDE_BLANK.exec(text.slice(0, start));
  if (first) return first.index;
  const last = WIDE_BLANK.exec(text.slice(end));
  return last ? end + last.index : undefined;
}

/** `U+202E`: the only safe way to show such a character. */
function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
