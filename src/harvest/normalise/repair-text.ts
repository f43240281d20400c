import { decodeHTML } from 'entities';

/** Windows-1252 shows these for the bytes 80 to 9F; the other bytes are as in Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A run of what UTF-8 bytes above 7F look like when they are read as Windows-1252. */
const RUN = new RegExp(`[\u0080-\u00ff${WINDOWS_1252}]{2,}`, 'g');

/** C0 without tab and line feed, DEL, C1, line and paragraph separators, noncharacters, lone surrogates. */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu;

/** Turns of direction, characters without width, and blanks that programs take for letters. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e007f}]/gu;

const LINE_ENDS = /\r\n?|\u2028|\u2029/g;

/**
 * A repaired text: UTF-8 that was read as Windows-1252 is read again, letters and accents are joined,
 * invisible characters are left out, line ends are line feeds.
 */
export function repairText(text: string): string {
  return repairMojibake(text.normalize('NFC').replace(LINE_ENDS, '\n'))
    .replace(/\u00a0/g, ' ')
    .replace(CONTROL, '')
    .replace(UNSEEN, '')
    .normalize('NFC');
}

/** The same for a plain text, where an entity such as `&amp;` stands for its character; twice escaped ones too. */
export function repairPlainText(text: string): string {
  return repairText(text.includes('&') ? decodeHTML(decodeHTML(text)) : text);
}

/** Only runs that are valid UTF-8 as a whole are read again: honest text almost never is. */
function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00f4]/.test(text)) return text;
  return text.replace(RUN, (run) => {
    const bytes = [...run].map((character) => {
      const high = WINDOWS_1252.indexOf(character);
      return high >= 0 ? high + 0x80 : character.codePointAt(0)!;
    });
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        Uint8Array.from(bytes),
      );
    } catch {
      return run;
    }
  });
}
