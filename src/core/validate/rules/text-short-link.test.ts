import { describe, expect, it } from 'vitest';

import { readingsOf } from '../../parse/read-text.ts';
import { messages } from '../../report/messages/index.ts';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textShortLink } from './text-short-link.ts';

describe('textShortLink', () => {
  it.each([
    ...['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'ow.ly', 'is.gd', 'buff.ly', 'cutt.ly', 'rb.gy'],
    ...[
      'lnkd.in',
      'shorturl.at',
      'www.bit.ly',
      'BIT.LY',
      'bit.ly.',
      'maps.app.goo.gl',
      'a.short.gy',
    ],
  ])('finds %s', (host) => {
    expect(codesInText(textShortLink, `https://${host}/3xYz`)).toEqual(['text/short-link']);
  });

  it.each([
    'See [the map](https://bit.ly/3xYz).',
    'See [the map][1].\n\n[1]: https&colon;//bit.ly/3xYz',
    String.raw`See https:\//bit.ly/3xYz.`,
    'See http://bit.ly/3xYz and more.',
    'See ｈｔｔｐｓ：／／bit.ly/3xYz',
  ])('finds one in %j, however it is written', (text) => {
    const found = readingsOf(text).flatMap((reading) => codesInText(textShortLink, reading));
    expect(found).toContain('text/short-link');
  });

  it.each([
    'https://www.example.org/bit.ly/3xYz',
    'https://rabbit.ly/',
    'https://bit.ly.example.org/',
    'https://example.org/?to=bit.ly',
    'We do not use bit.ly.',
  ])('passes %j', (text) => {
    expect(codesInText(textShortLink, text)).toEqual([]);
  });

  it('only warns of one in a harvested record, which is the word of its source', () => {
    const found = codesInText(textShortLink, 'https://bit.ly/3xYz', ['landingPage'], 'harvested');
    expect(found).toEqual(['text/short-link-harvested']);
    expect(messages['text/short-link-harvested'].severity).toBe('warning');
    expect(messages['text/short-link'].severity).toBe('error');
  });

  it('points to the value and names the host', () => {
    const path = ['distributions', 1, 'url'];
    const [found] = findingsInText(textShortLink, 'https://bit.ly/3xYz', path);
    expect(found).toMatchObject({ path, args: { host: 'bit.ly' } });
  });
});
