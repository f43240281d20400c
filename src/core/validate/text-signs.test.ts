import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findUrls } from '../model/find-urls.ts';
import { allHostileTexts } from '../../testing/hostile.ts';
import { rules } from './all-rules.ts';
import { withoutAddresses } from './rules/support/find-digits.ts';
import { signsOf, type TextSigns } from './text-signs.ts';

const entry = { kind: 'dataset', id: 'acme/roads', file: 'datasets/acme/roads.yaml' } as const;

/** Of what rules look for, and of what stands between. */
const PARTS = [
  ...[
    'https://',
    'http:',
    'www.',
    'WWW.',
    '//',
    ':',
    '/',
    '.',
    '@',
    '=',
    '?',
    '&',
    '\\\\',
    '-',
    '_',
  ],
  ...['host.example', 'localhost', 'bit.ly', 'xn--a', '10.0.0.5', 'wetransfer.com/', 'server'],
  ...['sk-', 'ghp_', 'xoxb-', 'hvs.', 'Bearer ', 'Basic ', 'dXNlcjpwYXNzd29yZA==', 'AKIA', 'eyJ'],
  ...['-----BEGIN ', 'PRIVATE KEY-----', 'authorization: ', 'token ', 'password', 'api key is '],
  ...['aws', 'secret', 'a'.repeat(9), 'b1'.repeat(10), 'AB'.repeat(8), 'Ab1', '07700', '900123'],
  ...[
    '4111 1111 1111 1111',
    '943 476 5919',
    'GB82 WEST 1234 5698 7654 32',
    'QQ 12 34 56 C',
    '12-34-56',
  ],
  ...[
    'Jane Smith, 1 High Street, ',
    'SW1A 1AA',
    ' ',
    '\n',
    '\t',
    '\u00a0',
    '\u200b',
    'é',
    'а',
    'Ã©',
  ],
];

/** The same text with the sign of everything. */
const withAllSigns = (text: string): TextSigns => ({
  ...{ text, digits: Infinity, isAscii: false, longestRow: Infinity },
  urls: findUrls(text),
  plain: withoutAddresses(text),
});

function expectSame(text: string): void {
  for (const rule of rules) {
    if (rule.scope !== 'text') continue;
    const find = (signs: TextSigns) => [...rule.check(text, ['summary'], entry, signs)];
    expect(find(signsOf(text)), `${rule.codes[0]}: ${text}`).toEqual(find(withAllSigns(text)));
  }
}

describe('signsOf', () => {
  it('only saves work: rules find what they find with the sign of everything', () => {
    const texts = fc.array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ maxLength: 3 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, (parts) => expectSame(parts.join(''))),
      { numRuns: 3000 },
    );
  });

  it.each(allHostileTexts())('loses nothing of %j', expectSame);

  it('counts digits and the longest row', () => {
    expect(signsOf('Call 020 7946 0000.')).toMatchObject({ digits: 11, longestRow: 5 });
    expect(signsOf('a:bc')).toMatchObject({ digits: 0, longestRow: 2, isAscii: true });
    expect(signsOf('é').isAscii).toBe(false);
  });
});
