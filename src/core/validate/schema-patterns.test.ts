import { describe, expect, it } from 'vitest';

import { schemas } from '../generated/schemas.ts';
import { formats } from './formats.ts';

/** The longest text that reaches a pattern: the first pass refuses longer ones. */
const LONGEST = 2048;

const patterns = new Set<string>();
const examples = new Map<string, string[]>();
for (const schema of schemas.values()) collect(schema);

function collect(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node) && 'pattern' in node && typeof node.pattern === 'string') {
    patterns.add(node.pattern);
    const given =
      'examples' in node && Array.isArray(node.examples) ? node.examples.map(String) : [];
    examples.set(node.pattern, [...(examples.get(node.pattern) ?? []), ...given]);
  }
  Object.values(node).forEach(collect);
}

/** Texts that almost match, again and again, and fail at the very end: the worst for a backtracking engine. */
function worstTexts(pattern: string): string[] {
  const units = [
    'a',
    'a-',
    '0',
    '00',
    'a/',
    '/',
    '/a',
    '-',
    '.',
    'a.',
    '1D',
    'P1D',
    'T1H',
    '~',
    'A',
    ' ',
  ];
  const starts = [
    '',
    'a',
    'P',
    '/',
    'header:',
    'text/',
    'a/',
    '2026',
    ...(examples.get(pattern) ?? []),
  ];
  return [...units, ...(examples.get(pattern) ?? [])].flatMap((unit) =>
    starts.map(
      (start) => (start + unit.repeat(LONGEST / unit.length)).slice(0, LONGEST) + '\u0000',
    ),
  );
}

function slowest(test: (text: string) => unknown, texts: readonly string[]): number {
  return Math.max(
    ...texts.map((text) => {
      // The best of three, so that a pause of the machine is not taken for the pattern's fault.
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        test(text);
        return performance.now() - start;
      });
      return Math.min(...times);
    }),
  );
}

describe('patterns and formats of the schemas', () => {
  it('are found', () => {
    expect(patterns.size).toBeGreaterThan(15);
  });

  it.each([...patterns])('%s decides the worst text in 50 ms', (pattern) => {
    const expression = new RegExp(pattern, 'u');
    expect(slowest((text) => expression.test(text), worstTexts(pattern))).toBeLessThan(50);
  });

  it.each(Object.entries(formats))('%s decides the worst text in 50 ms', (_name, format) => {
    const starts = ['https://', 'https://a.', 'a@', 'a@a.', ''];
    const texts = starts.flatMap((start) =>
      ['a', 'a.', '-', '.', '@', '/', '%', 'a-', ':'].map((unit) =>
        (start + unit.repeat(LONGEST)).slice(0, LONGEST),
      ),
    );
    expect(slowest(format, texts)).toBeLessThan(50);
  });
});
