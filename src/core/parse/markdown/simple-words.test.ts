import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parsedText } from './entry-markdown.ts';
import { simpleWords } from './simple-words.ts';

const PARTS = [
  ...[
    'word',
    'Words of a text',
    'a',
    '7',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '    ',
    '.',
    ',',
    ': ',
    '(',
    ')',
  ],
  ...[
    '**',
    '**',
    '**',
    '**strong**',
    ' **Strong words** ',
    '*',
    '***',
    '-',
    '- ',
    '1. ',
    '#',
    '# ',
  ],
  ...[
    '|',
    '---',
    '===',
    '+ ',
    '!',
    '"',
    "'",
    '/',
    'https://host.example',
    'www.',
    '@',
    '~',
    '_',
    '>',
  ],
];

/** Texts that are simple more often than not. */
const LINES = [
  'A line',
  'with **strong words**, and more ',
  '**All of it**',
  '',
  'x:',
  '(**y**)  ',
];

describe('simpleWords', () => {
  it.each([
    ['One **word**, and\n\n**two  words**.  \nEnd ', 'One word, and\ntwo  words.\nEnd'],
    ['', ''],
    ['List:\n- **one** item\n- two\nmore', 'List:\none item\ntwo\nmore'],
    ['  - item', undefined],
    ['- - item', undefined],
    ['a*b*c', undefined],
    ['a **b', undefined],
    ['pass**word**', undefined],
    ['a &amp; b', undefined],
  ])('reads %j', (text, words) => {
    expect(simpleWords(text)).toBe(words);
  });

  it('gives what the parser gives, or nothing', () => {
    let simple = 0;
    const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 5 });
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...PARTS), { maxLength: 9 }).map((parts) => parts.join('')),
      lines.map((list) => list.join('\n')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const words = simpleWords(text);
        if (words === undefined) return;
        simple += 1;
        expect(parsedText(text)).toEqual({ words, targets: [] });
      }),
      { numRuns: 10_000 },
    );
    expect(simple).toBeGreaterThan(1000);
  });
});
