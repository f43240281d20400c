import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

import { readPatterns, type Pattern } from './read-patterns.ts';
import { makeText, worstTexts } from './worst-texts.ts';

// The checker as JavaScript: its other forms are programs, whose verdicts differ from machine to machine.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';

/** Steps are counted, not time, so that the verdict is the same on every machine. */
const CHECKER = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // More tries take minutes; what they would find, the texts of the second test find too.
  maxIteration: 1,
  maxInitialGenerationSize: 50,
  maxAttackStringSize: 50_000,
  attackLimit: 100_000_000,
} as const;

/**
 * Texts of growing length, and the milliseconds that they may take: at the end a megabyte, which is more than the
 * register takes from strangers, in a second. Most patterns need five milliseconds, the slowest a hundred. The shorter
 * ones find the worst texts, and stop where a pattern takes the square of the length.
 */
const STEPS = [
  { length: 20_000, limit: 50, kept: 5 },
  { length: 200_000, limit: 200, kept: 2 },
  { length: 1_000_000, limit: 1000, kept: 0 },
];

/** Without a quantifier, the time for each character is bounded by the length of the pattern. */
const QUANTIFIER = /[*+{]/;

const { patterns, made } = readPatterns();
const repeating = patterns.filter(({ source }) => QUANTIFIER.test(source));

describe('patterns of the code', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(450);
    expect(repeating.length).toBeGreaterThan(250);
    // Made of our own parts: keys of records, constants, addresses, patterns of our schemas, the name of a language.
    expect([...new Set(made)].sort()).toEqual([
      'src/cli/find-mentions.ts',
      'src/core/outputs/match-address.ts',
      'src/core/parse/explain/find-slip.ts',
      'src/core/parse/fix/restore-text.ts',
      'src/site/search-text-index.ts',
    ]);
  });

  it('take time linear to a text, so far as a checker can tell', () => {
    const faults = repeating.flatMap(({ source, flags, places }) => {
      const { status, ...more } = checkSync(source, flags, CHECKER);
      return status === 'safe' ? [] : [{ source, places, status, more }];
    });
    expect(faults).toEqual([]);
  }, 300_000);

  // Timed, as the limits on hostile YAML are: a text that takes longer keeps a run from ending.
  it('are done with a megabyte of their worst texts in a second', () => {
    expect(repeating.flatMap(findSlowText)).toEqual([]);
  }, 300_000);

  it.each(['[ \\t]+$', '\\{[^}]+\\}', '^(a|a)*$'])('are refuted by the checker: %s', (source) => {
    expect(checkSync(source, 'g', CHECKER).status).toBe('vulnerable');
  });

  it.each(['[ \\t]+$', '!\\[[^\\]\\n]*\\]\\('])('are seen to be slow: %s', (source) => {
    expect(findSlowText({ source, flags: 'g', places: [] })).toHaveLength(1);
  });
});

/** @returns the text over which a pattern takes longer than it may, if there is one */
function findSlowText({ source, flags, places }: Pattern): object[] {
  const pattern = new RegExp(source, `${flags.replaceAll(/[gy]/g, '')}g`);
  let texts = worstTexts(source, flags);
  for (const { length, limit, kept } of STEPS) {
    const timed = texts
      .map((text) => ({ text, time: timeOf(pattern, makeText(text, length), limit) }))
      .sort((a, b) => b.time - a.time);
    if (timed[0]!.time > limit) return [{ source, places, length, ...timed[0] }];
    texts = timed.slice(0, kept).map(({ text }) => text);
  }
  return [];
}

/** The best of three where it is over the limit, so that a pause of the machine is not taken for a fault. */
function timeOf(pattern: RegExp, text: string, limit: number): number {
  let best = Infinity;
  for (let turn = 0; turn < 3 && best > limit; turn += 1) {
    const start = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
