import { describe, expect, it } from 'vitest';

import { identifyFile } from '../../model/entry.ts';
import { fixText } from '../fix/fix-text.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';

const DATASET = identifyFile('datasets/acme/trees.yaml')!;

/** What is slow to read for a pattern that goes back and forth. */
const UNITS = [
  ...[
    ' ',
    '\t',
    '\u00a0',
    ': ',
    ':',
    '- ',
    '-',
    '#',
    ' #a',
    '"',
    "' ",
    '[',
    '] ',
    '{} ',
    '“',
    '\\',
  ],
  ...[
    '|',
    '| ',
    '> ',
    '1. ',
    '`',
    'a ',
    'a:',
    'a-',
    '(',
    ') #',
    '=',
    '[a]: ',
    '：',
    '\r',
    '\u200b',
  ],
];

const STARTS = [
  'a: ',
  'a: x #',
  'a: "x" ',
  'a: [x] ',
  'a\u00a0',
  'a: >-\n  ',
  'a:\n  - x\n  ',
  '',
  '- - ',
];

describe('lines that are slow to read', () => {
  it.each(UNITS)('%j, forty thousand characters of it', (unit) => {
    const start = performance.now();
    for (const before of STARTS) {
      for (const end of ['', '\nb: c\n', '!\n  - d\n']) {
        parseText(`${before}${unit.repeat(40_000 / unit.length)}${end}`, LARGE_LIMITS);
      }
    }
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it.each(['  - x\n', '  #4\n', '  a: b\n', '  -x\n', '\u00a0a: b\n', '   a:b\n', 'x #4\n', '\n'])(
    'many lines of %j, read and repaired',
    (line) => {
      const start = performance.now();
      for (const before of ['a:\n', 'a: x\n', 'a: >-\n']) {
        fixText(`${before}${line.repeat(20_000 / line.length)}`, DATASET);
      }
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
