import { describe, expect, it } from 'vitest';

import { normaliseBbox } from './bbox.ts';
import { normaliseUrl } from './https-url.ts';
import { normaliseKeywords } from './keywords.ts';
import { roleMailbox, roleName, withoutPersonalMailboxes } from './role-contact.ts';
import { makeSummary, normaliseTitle } from './title-and-summary.ts';
import { Unmapped } from './unmapped.ts';

describe('normaliseBbox', () => {
  const box = [-0.5, 51.2, 0.3, 51.7];
  it.each([
    [box],
    ['-0.5,51.2,0.3,51.7'],
    ['ENVELOPE(-0.5, 0.3, 51.7, 51.2)'],
    ['POLYGON((-0.5 51.2, 0.3 51.2, 0.3 51.7, -0.5 51.7, -0.5 51.2))'],
    [
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [-0.5, 51.2],
            [0.3, 51.2],
            [0.3, 51.7],
          ],
        ],
      }),
    ],
    [
      [
        [-0.5, 51.2],
        [0.3, 51.7],
      ],
    ],
    [{ west: '-0.5', south: 51.2, east: 0.3, north: '51.7' }],
  ])('reads %j', (value) => {
    expect(normaliseBbox(value)).toEqual(box);
  });

  it.each([
    ['London'],
    ['0.3,51.2,-0.5,51.7'],
    [[1, 2, Number.NaN, 4]],
    [[0, 0, 200, 10]],
    [null],
    ['{"type":'],
    [{}],
    [['a']],
  ])('makes nothing of %j', (value) => {
    expect(normaliseBbox(value)).toBeUndefined();
  });
});

describe('normaliseUrl', () => {
  it.each([
    [' https://example.org/a b.csv ', 'https://example.org/a%20b.csv'],
    ['https://example.org/a%2520b.csv', 'https://example.org/a%20b.csv'],
    ['https://example.org/?a=1&amp;b=2', 'https://example.org/?a=1&b=2'],
    ["https://example.org/it's", 'https://example.org/it%27s'],
    ['http://example.org/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://user:secret@example.org/', undefined],
    ['www.example.org', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, url) => {
    expect(normaliseUrl(text)).toBe(url);
  });
});

describe('normaliseKeywords', () => {
  it('splits lists, lowers case and drops doubles', () => {
    const { keywords, left } = normaliseKeywords([
      'Air Quality, NO2;air-quality',
      'x',
      '&amp;',
      'Noise',
    ]);
    expect(keywords).toEqual(['air quality', 'no2', 'noise']);
    expect(left).toEqual(['x', '&']);
  });

  it('keeps twenty and gives back the rest', () => {
    const words = Array.from({ length: 25 }, (_, index) => `word ${index}`);
    expect(normaliseKeywords(words).keywords).toHaveLength(20);
    expect(normaliseKeywords(words).left).toHaveLength(5);
  });
});

describe('contacts', () => {
  it('tells roles from people', () => {
    expect(roleMailbox('mailto:OpenData@example.org')).toBe('opendata@example.org');
    expect(roleMailbox('anna.price@example.org')).toBeUndefined();
    expect(roleMailbox('aprice@example.org')).toBeUndefined();
    expect(roleMailbox('no mailbox')).toBeUndefined();
    expect(roleName('Data team')).toBe('Data team');
    expect(roleName('Anna Price')).toBeUndefined();
  });

  it('takes people’s mailboxes out of texts', () => {
    expect(withoutPersonalMailboxes('Ask anna.price@example.org or data@example.org.')).toBe(
      'Ask (mailbox left out) or data@example.org.',
    );
    expect(withoutPersonalMailboxes('[Anna](mailto:anna.price@example.org)')).toBe('Anna');
  });
});

describe('titles and summaries', () => {
  it('fits titles', () => {
    expect(normaliseTitle('<b>Trees</b> &amp; parks', 'A catalogue')).toBe('Trees & parks');
    expect(normaliseTitle('2', 'A catalogue')).toBe('2 (A catalogue)');
    expect(normaliseTitle(' – ', 'A catalogue')).toBeUndefined();
    expect(normaliseTitle('word '.repeat(60), 'A catalogue')!.length).toBeLessThanOrEqual(120);
  });

  it('takes whole sentences, and says when the source says nothing', () => {
    const long = `${'A sentence that says something of use. '.repeat(12)}`;
    expect(makeSummary([long], 'Trees')).toMatch(/use\.$/);
    expect(makeSummary([long], 'Trees').length).toBeLessThanOrEqual(250);
    expect(makeSummary(['', 'Some trees'], 'Trees')).toBe(
      'Some trees. The source says no more about it.',
    );
    expect(makeSummary(['Trees'], 'Trees')).toBe('Trees. The source does not describe it.');
  });
});

describe('Unmapped', () => {
  it('keeps words, not people; limits names, values and numbers', () => {
    const unmapped = new Unmapped();
    unmapped.addAll({
      language: 'en',
      author: 'Anna Price',
      maintainer: 'Data team',
      empty: [],
      __proto: 1,
    });
    unmapped.add('constructor', 'x');
    unmapped.add('half', { id: 'half \ud800 of it' });
    unmapped.add('long', 'y'.repeat(3000));
    const kept = unmapped.toRecord();
    expect(kept['half']).toBe('{"id":"half \ufffd of it"}');
    expect(Object.keys(kept)).toEqual([
      'half',
      'language',
      'long',
      'maintainer',
      'proto',
      'source.constructor',
    ]);
    expect(kept['long']).toHaveLength(2000);
    for (let index = 0; index < 200; index += 1) unmapped.add(`n${index}`, index);
    expect(Object.keys(unmapped.toRecord())).toHaveLength(100);
  });
});
