import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyFile } from './entry.ts';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it.each([
    ['Cycle counts in Exampleton, 2024', 'cycle-counts-in-exampleton-2024'],
    ["The mayor's cafés — a list", 'the-mayors-cafes-a-list'],
    ['  --Trees--  ', 'trees'],
    ['東京', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('cuts between words', () => {
    const slug = slugify('word '.repeat(30));
    expect(slug).toMatch(/^word(-word)*$/);
    expect(slug.length).toBe(79);
    expect(slugify('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('gives nothing or a slug that the catalogue has a place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const slug = slugify(title);
        if (slug === '') return;
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(identifyFile(`datasets/anybody/${slug}.yaml`)?.id).toBe(`anybody/${slug}`);
      }),
    );
  });
});
