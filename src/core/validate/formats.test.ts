import { describe, expect, it } from 'vitest';

import { formats, type FormatName } from './formats.ts';

const accepts = (format: FormatName, text: string): boolean => formats[format](text);

describe('https-url', () => {
  it.each([
    'https://example.org',
    'https://example.org/a%20b?x=1&y=[2]#z',
    'https://example.org:8443/',
    'https://xn--mnchen-3ya.example/',
    'https://example.org?x=1',
  ])('accepts %s', (text) => {
    expect(accepts('https-url', text)).toBe(true);
  });

  it.each([
    'https://example.org./x',
    'http://example.org',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//example.org/x',
    '/relative',
    'https:',
    'https:example.org',
    'https:/example.org/x',
    'https:///example.org/x',
    'HTTPS://example.org/',
    'https://EXAMPLE.org/',
    'https://example.org:443/',
    'https://münchen.example/',
    'https://0x7f.1/',
    'https://example.org/a/../b',
    'https://example.org/%2e%2e/b',
    'https://ｅxample.org/',
    'https://',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://example.org/a b',
    'https://example.org/"x',
    "https://example.org/'x",
    'https://example.org/<x>',
    'https://example.org\\@evil.example',
    'https://example.org/\n',
    ' https://example.org/',
    'https://example.org/\u0000',
    `https://example.org/${'a'.repeat(2048)}`,
  ])('refuses %j', (text) => {
    expect(accepts('https-url', text)).toBe(false);
  });
});

describe('web-iri', () => {
  it('accepts http and https, and nothing else', () => {
    expect(accepts('web-iri', 'http://example.org/id/1')).toBe(true);
    expect(accepts('web-iri', 'https://example.org/id/1')).toBe(true);
    for (const text of [
      'urn:x:y',
      'ftp://example.org',
      'http://u:p@example.org',
      'http://a b',
      'x',
    ]) {
      expect(accepts('web-iri', text)).toBe(false);
    }
  });
});

describe('email', () => {
  it.each(['data@example.org', 'open.data+x@mail.example.co.uk'])('accepts %s', (text) => {
    expect(accepts('email', text)).toBe(true);
  });

  it.each([
    'data',
    'data@example',
    '@example.org',
    'a b@example.org',
    'a..b@example.org',
    'a@b@c.org',
    '"a"@b.org',
  ])('refuses %j', (text) => {
    expect(accepts('email', text)).toBe(false);
  });
});
