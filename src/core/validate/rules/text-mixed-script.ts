import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';

const LOOK_ALIKE_SCRIPT =
  /[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Greek letters that nobody mistakes for Latin ones: micrograms (μg) and similar are honest. */
const PLAIN_GREEK = /[βγδεζθλμξπσφψωΓΔΘΛΞΠΣΦΨΩ]/g;

/** Words in which a letter of another script replaces the Latin letter it looks like. */
export const textMixedScript: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/mixed-script'],
  check(text, path, entry, { isAscii }) {
    if (isAscii || !LOOK_ALIKE_SCRIPT.test(text)) return NOTHING;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const letter = LOOK_ALIKE_SCRIPT.exec(word.replace(PLAIN_GREEK, ''))?.[0];
      if (letter !== undefined && LATIN.test(word)) {
        const at = index + word.indexOf(letter);
        return [finding('text/mixed-script', entry, path, { word, letter }, at)];
      }
    }
    return NOTHING;
  },
};
