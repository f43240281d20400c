import { describe, expect, it } from 'vitest';

import type { Problem } from '../report/problem.ts';
import { correctWords } from './correct-words.ts';

const problem = (line: number, column: number, args: Problem['args']): Problem => ({
  ...{ code: 'schema/enum', severity: 'error', file: 'x.yaml', path: '', line, column, args },
});

describe('correctWords', () => {
  it.each<[string, Problem, string]>([
    ['lisence: x', problem(1, 1, { name: 'lisence', suggestion: 'licence' }), 'licence: x'],
    [
      't: [trnsport, b]',
      problem(1, 5, { id: 'trnsport', suggestion: 'transport' }),
      't: [transport, b]',
    ],
    ['level: "opan" # x', problem(1, 8, { suggestion: 'open' }), 'level: open # x'],
    ["id: 'acme/raods'", problem(1, 5, { suggestion: 'acme/roads' }), 'id: acme/roads'],
    // Nothing to put there, another place than was said, or a text that is more than a name.
    ['a: b', problem(1, 4, { suggestion: '' }), 'a: b'],
    ['a: b', problem(1, 4, { id: 'c', suggestion: 'd' }), 'a: b'],
    ['a: b', problem(9, 9, { suggestion: 'd' }), 'a: b'],
    ['a: &b', problem(1, 4, { suggestion: 'd' }), 'a: &b'],
    ['a: b', problem(1, 4, { suggestion: 'c: d' }), 'a: b'],
    ['a: b', problem(1, 4, { suggestion: 'true' }), 'a: b'],
  ])('%j', (text, found, expected) => {
    expect(correctWords(text, [found])).toBe(expected);
  });

  it('corrects several words of one line', () => {
    const words = [
      problem(1, 2, { id: 'one', suggestion: 'eleven' }),
      problem(1, 7, { id: 'two', suggestion: 'twelve' }),
    ];
    expect(correctWords('[one, two]', words)).toBe('[eleven, twelve]');
  });
});
