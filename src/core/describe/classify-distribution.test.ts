import { describe, expect, it } from 'vitest';
import { CASE_FORMATS, DISTRIBUTION_CASES } from '../../testing/distribution-cases.ts';
import { classifyDistribution } from './classify-distribution.ts';

describe('classifyDistribution', () => {
  const cases = DISTRIBUTION_CASES.map(([kind, what, format, address, stated]) => ({
    kind,
    what,
    distribution: { ...stated, url: `https://${address}` },
    format: CASE_FORMATS.get(format),
  }));
  it.each(cases)('finds a $kind: $what', ({ kind, distribution, format }) => {
    expect(classifyDistribution(distribution, format)).toBe(kind);
  });
});
