import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textHiddenCharacters } from './text-hidden-characters.ts';

describe('textHiddenCharacters', () => {
  it.each([
    ['text/invisible-character', 'a\ufe01b'],
    ['text/invisible-character', '🌳\ufe0f\ufe01\ufe02'],
    ['text/invisible-character', 'a\u{e0100}b'],
    ['text/control-character', 'a\u0000b'],
    ['text/control-character', 'a\u0007b'],
    ['text/control-character', 'a\rb'],
    ['text/control-character', 'a\u0085b'],
    ['text/control-character', 'a\u2028b'],
    ['text/control-character', 'a\ud800b'],
    ['text/bidi-control', 'a\u202eb'],
    ['text/bidi-control', 'a\u2066b'],
    ['text/bidi-control', 'a\u200fb'],
    ['text/invisible-character', 'a\u200bb'],
    ['text/invisible-character', 'soft\u00adhyphen'],
    ['text/invisible-character', '\ufefftitle'],
    ['text/invisible-character', 'a\u200db'],
    ['text/invisible-character', 'a\u{e0041}b'],
    ['text/invisible-character', 'a\u3164b'],
    ['text/invisible-character', 'current\u00a0'],
    ['text/invisible-character', '\u202fcurrent'],
  ])('%s in %j', (code, text) => {
    expect(codesInText(textHiddenCharacters, text)).toEqual([code]);
  });

  it.each([
    'plain',
    '5\u00a0km of roads',
    'two\nlines\tand a tab',
    'Café – “quoted” £5',
    '👩‍🔬 research',
    '🏳️‍🌈',
    'می‌خواهم',
    'क्‍ष',
  ])('passes %j', (text) => {
    expect(codesInText(textHiddenCharacters, text)).toEqual([]);
  });

  it('names the character by its code point, each kind once', () => {
    const found = findingsInText(textHiddenCharacters, 'a\u202eb\u200bc\u200bd', ['title']);
    expect(found.map(({ code, args, path, at }) => [code, args, path, at])).toEqual([
      ['text/bidi-control', { character: 'U+202E' }, ['title'], 1],
      ['text/invisible-character', { character: 'U+200B' }, ['title'], 3],
    ]);
  });
});
