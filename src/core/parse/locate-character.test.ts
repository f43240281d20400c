import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { LARGE_LIMITS } from './limits.ts';
import { locateCharacter } from './locate-character.ts';
import { locateOffset } from './locate.ts';
import { parseText } from './parse-text.ts';

/** What stands in the file at the place of the first `§` of the value. */
function find(text: string, wanted = '§'): string {
  const { value, offsets } = parseText(text, LARGE_LIMITS);
  const words = (value as { a: string }).a;
  const offset = locateOffset(value, offsets, ['a']);
  return text.slice(locateCharacter(text, offset, words, words.indexOf(wanted))).slice(0, 3);
}

describe('locateCharacter', () => {
  it.each([
    ['plain', 'a: one two §x\n'],
    ['plain, over lines', 'a: one\n  two\n\n  three §x\n'],
    ['below the name', 'a:\n  one\n  §x\n'],
    ['in single quotes', "a: 'it''s one\n  two §x'\n"],
    ['in double quotes', 'a: "one \\"two\\" \\u20ac\\t\\x41\\\n  three §x"\n'],
    ['folded', 'a: >-\n  one\n  two\n\n  §x\n'],
    ['literal', 'a: |2\n    one\n\n  two §x\n'],
    ['with a comment at the mark', 'a: >- # note\n  one §x\n'],
    ['first', 'a: §xy\n'],
  ])('finds a character: %s', (_name, text) => {
    expect(find(text)).toMatch(/^§x/);
  });

  it('finds an escape, and a space', () => {
    expect(find('a: "one \\u00a0two"\n', '\u00a0')).toBe('\\u0');
    expect(find('a: "one \\_two"\n', '\u00a0')).toBe('\\_t');
    expect(find('a: https://example.org/my data\n', ' ')).toBe(' da');
  });

  it('finds it in each way it can be written', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'b ', ' ', '\n', '"', "'", '\\', '#', ': '),
      maxLength: 60,
    });
    const style = fc.constantFrom(
      'PLAIN',
      'QUOTE_DOUBLE',
      'QUOTE_SINGLE',
      'BLOCK_FOLDED',
      'BLOCK_LITERAL',
    );
    fc.assert(
      fc.property(words, words, style, (before, after, defaultStringType) => {
        const text = stringify({ a: `${before}§x${after}` }, { defaultStringType, lineWidth: 30 });
        expect(find(text)).toMatch(/^§x/);
      }),
      { numRuns: 2000 },
    );
  });
});
