import { describe, expect, it } from 'vitest';
import { addressMatcher } from '../core/outputs/match-address.ts';
import { OUTPUT_FAMILIES } from '../core/outputs/index.ts';

describe('the families of outputs', () => {
  it('have different ids, and each address once', () => {
    const ids = OUTPUT_FAMILIES.map(({ id }) => id);
    const paths = OUTPUT_FAMILIES.flatMap(({ addresses }) => addresses.map(({ path }) => path));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('name for each address a pattern that it fits', () => {
    const match = addressMatcher(OUTPUT_FAMILIES);
    for (const { addresses } of OUTPUT_FAMILIES) {
      for (const { path } of addresses) {
        const file = path.slice(1).replace(/\{[^}]+\}/g, 'x');
        expect(match(file)?.address.path).toBe(path);
      }
    }
  });
});
