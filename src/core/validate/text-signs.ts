import { findUrls, type FoundUrl } from '../model/find-urls.ts';
import { readingsOf } from '../parse/read-text.ts';
import { withoutAddresses } from './rules/support/find-digits.ts';

const DIGIT = 1;
/** What keys and tokens are made of: `[\w.~+/-]`. */
const KEY_PART = 2;
const COLON = 4;
const SLASH = 8;
const DOT = 16;
const BLANK = 32;
const PRINTED = 64;

const W_LOWER = 119;
const W_UPPER = 87;

/** What each ASCII character is; no other can be any of these. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return (
    (/\d/.test(character) ? DIGIT : 0) |
    (/[\w.~+/-]/.test(character) ? KEY_PART : 0) |
    (character === ':' ? COLON : 0) |
    (character === '/' ? SLASH : 0) |
    (character === '.' ? DOT : 0) |
    (/\s/.test(character) ? BLANK : 0) |
    (/[\n\t -~]/.test(character) ? PRINTED : 0)
  );
});

/**
 * What one pass over a text shows of it, so that most rules need not look at most texts; and what several rules want to
 * know of a text, worked out once. Signs only save work: a rule finds the same where every sign is there.
 */
export interface TextSigns {
  readonly text: string;
  /** Digits 0 to 9. */
  readonly digits: number;
  /** Whether the text has nothing but printed ASCII characters, tabs and line feeds. */
  readonly isAscii: boolean;
  /** Characters of the longest row of `[\w.~+/-]`. */
  readonly longestRow: number;
  /** The addresses in the text. */
  readonly urls: readonly FoundUrl[];
  /** The text for rules that look for numbers of people, see `withoutAddresses`. */
  readonly plain: string;
}

const NO_URLS: readonly FoundUrl[] = [];

class Signs implements TextSigns {
  readonly text: string;
  readonly digits: number;
  readonly isAscii: boolean;
  readonly longestRow: number;
  readonly #mayHaveUrl: boolean;
  #urls: readonly FoundUrl[] | undefined;
  #plain: string | undefined;

  constructor(text: string) {
    let digits = 0;
    let row = 0;
    let longestRow = 0;
    let isAscii = true;
    let mayHaveUrl = false;
    let before = 0;
    let last = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const is = code < 128 ? CLASSES[code]! : 0;
      if (!(is & PRINTED)) isAscii = false;
      if (is & DIGIT) digits += 1;
      if (is & KEY_PART) row += 1;
      else {
        if (row > longestRow) longestRow = row;
        row = 0;
      }
      // An address has a slash, begins with `www.`, or has a colon with no blank behind it.
      if (
        is & SLASH ||
        (before & COLON && !(is & BLANK)) ||
        (is & DOT && (last === W_LOWER || last === W_UPPER))
      )
        mayHaveUrl = true;
      before = is;
      last = code;
    }
    this.text = text;
    this.digits = digits;
    this.isAscii = isAscii;
    this.longestRow = Math.max(longestRow, row);
    this.#mayHaveUrl = mayHaveUrl;
  }

  get urls(): readonly FoundUrl[] {
    return (this.#urls ??= this.#mayHaveUrl ? findUrls(this.text) : NO_URLS);
  }

  get plain(): string {
    return (this.#plain ??= withoutAddresses(this.text));
  }
}

/** Looks over a text. */
export function signsOf(text: string): TextSigns {
  return new Signs(text);
}

/** The signs of each way in which a text can be read; the first is the text as it is written. */
export function signsOfReadings(text: string): readonly TextSigns[] {
  return readingsOf(text).map(signsOf);
}
