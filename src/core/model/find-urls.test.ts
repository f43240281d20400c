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

  it.each([
    ['See www.evil.example.', 'https://www.evil.example/'],
    ['data.evil.example/a/b.csv,', 'https://data.evil.example/a/b.csv'],
    ['(evil.co.uk:8443/a)', 'https://evil.co.uk:8443/a'],
    ['https://evil.example./a', 'https://evil.example/a'],
  ])('reads %j as a browser does', (text, href) => {
    expect(findUrls(text).map(({ url }) => url.href)).toEqual([href]);
  });

  it.each([
    'and/or',
    'e.g./i.e.',
    'CSV/Excel',
    'data.csv/data.json',
    'St.James/Park',
    'p.a./month',
  ])('passes %j', (text) => {
    expect(texts(text)).toEqual([]);
  });

  it('passes text without addresses, and addresses that cannot be read', () => {
    expect(texts('a // b : c')).toEqual([]);
    expect(texts('https://')).toEqual([]);
    expect(texts('https://[nonsense')).toEqual([]);
  });
});
