import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';

/** What Windows-1252 shows for the bytes 80 to 9F, and the raw bytes themselves. */
const CONTINUATION = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * UTF-8 read as Windows-1252: a lead byte shown as a letter, then a byte that is not a letter; or the remains of that.
 */
const MOJIBAKE = new RegExp(
  `[ÂÃ][${CONTINUATION}]|â€[${CONTINUATION}]|â[\\u0080-\\u009f]|ð[Ÿ\\u009f]|ï»¿|ï¿½|\\ufffd`,
);

/** Text saved in one encoding and read in another: `Ã©` for `é`. */
export const textMojibake: TextRule = {
  scope: 'text',
  reads: 'as-written',
  codes: ['text/mojibake'],
  check(text, path, entry, { isAscii }) {
    const found = isAscii ? null : MOJIBAKE.exec(text);
    return found
      ? [finding('text/mojibake', entry, path, { seen: found[0] }, found.index)]
      : NOTHING;
  },
};
