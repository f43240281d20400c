import { describe, expect, it } from 'vitest';
import { findUrls } from './find-urls.ts';

const texts = (text: string): string[] => findUrls(text).map(({ text: found }) => found);

describe('findUrls', () => {
  it('finds addresses without the sentence around them', () => {
    expect(
      texts('See https://www.example.org/a, (https://b.example/?c=d). And <http://e.f>!'),
    ).toEqual(['https://www.example.org/a', 'https://b.example/?c=d', 'http://e.f']);
    expect(texts('[link](https://www.example.org/a)')).toEqual(['https://www.example.org/a']);
    expect(texts('https://[::1]/x')).toEqual(['https://[::1]/x']);
  });

  it('passes text without addresses, and addresses that cannot be read', () => {
    expect(texts('a // b : c')).toEqual([]);
    expect(texts('https://')).toEqual([]);
    expect(texts('https://[nonsense')).toEqual([]);
  });
});
