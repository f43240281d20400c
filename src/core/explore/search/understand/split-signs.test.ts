import { describe, expect, it } from 'vitest';
import { splitSigns } from './split-signs.ts';

/** Parts as short text: `"quoted"`, `-excluded`, `|alternative`. */
const read = (query: string): string[] =>
  splitSigns(query).map(
    ({ text, quoted, excluded, isAlternative }) =>
      `${excluded ? '-' : ''}${isAlternative ? '|' : ''}${quoted ? `"${text}"` : text}`,
  );

describe('splitSigns', () => {
  it.each([
    ['house prices', ['house prices']],
    ['"house prices" hackney', ['"house prices"', 'hackney']],
    ['“house prices”', ['"house prices"']],
    ['cycling OR walking routes', ['cycling', '|walking', 'routes']],
    ['big bins or waste', ['big bins or waste']],
    ['a b OR "c d"', ['a', 'b', '|"c d"']],
    ['cycling | walking', ['cycling', '|walking']],
    ['tube -diffusion', ['tube', '-diffusion']],
    ['tube −"diffusion tubes"', ['tube', '-"diffusion tubes"']],
    ['covid-19 deaths', ['covid-19 deaths']],
    ['2011 - 2021', ['2011 2021']],
    ['OR cycling OR', ['cycling']],
    ['cycling OR -walking', ['cycling', '-walking']],
    ['5" pipe', ['5 pipe']],
    ['CO₂', ['CO2']],
    ['ｈｏｕｓｅ', ['house']],
    ['🚲 – !?', []],
    ['"" -', []],
  ])('%s', (query, parts) => {
    expect(read(query)).toEqual(parts);
  });

  it('reads a long query in no time', () => {
    const start = performance.now();
    splitSigns('-'.repeat(1e6) + '"'.repeat(1e6));
    expect(performance.now() - start).toBeLessThan(200);
  });
});
