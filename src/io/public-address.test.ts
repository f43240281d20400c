import { describe, expect, it } from 'vitest';

import { checkAddress, isPublicAddress } from './public-address.ts';

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '151.101.1.140', '2001:4860:4860::8888', '2a00:1450:4009::1'])(
    'takes %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...[
      '168.63.129.16',
      '127.0.0.1',
      '127.8.8.8',
      '0.0.0.0',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...['192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.0.8', '198.18.0.1', '192.0.2.1'],
    ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd12::1', 'fec0::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1'],
    ...['2002:7f00:1::', '2001:0:53aa:64c:0:fffe:80ff:fffe', '2001:db8::1', '100::1', ''],
    ...['localhost', 'example.org'],
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('checkAddress', () => {
  it.each([
    ['https://example.org/data.json', 'https://example.org/data.json'],
    ['https://EXAMPLE.org:443', 'https://example.org/'],
    ['https://8.8.8.8/', 'https://8.8.8.8/'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
  ])('takes %s', (text, href) => {
    expect(checkAddress(text, 'http://127.0.0.1:8080').href).toBe(href);
  });

  it.each([
    ['http://example.org/', 'begins with http:'],
    ['ftp://example.org/', 'begins with ftp:'],
    ['file:///etc/passwd', 'begins with file:'],
    ['data:text/plain,x', 'begins with data:'],
    ['https://user@example.org/', 'user name'],
    ['https://:pass@example.org/', 'user name'],
    ['https://127.0.0.1/', 'private network'],
    ['https://2130706433/', 'private network'],
    ['https://0x7f.1/', 'private network'],
    ['https://0177.0.0.1/', 'private network'],
    ['https://[::1]/', 'private network'],
    ['https://[::ffff:127.0.0.1]/', 'private network'],
    ['https://[64:ff9b::10.0.0.1]/', 'private network'],
    ['https://１２７.0.0.1/', 'private network'],
    ['http://127.0.0.1:8081/', 'begins with http:'],
    ['https://127.0.0.1:8080/', 'private network'],
    [`https://example.org/${'x'.repeat(2048)}`, 'longer than'],
    ['https://168.63.129.16/metadata', 'private network'],
    ['https://metadata.google.internal/', 'private network'],
    ['https://10.0.0.5.nip.io/', 'private network'],
    ['example.org', 'not an address'],
    ['', 'not an address'],
  ])('refuses %s', (text, why) => {
    expect(() => checkAddress(text, 'http://127.0.0.1:8080')).toThrow(why);
  });

  it.each([
    ['https://example.org:8443/page/2', 'https://example.org:8443/', true],
    ['https://example.org:443/', 'https://example.org/', true],
    ['https://example.org/', 'https://example.org:8443/', true],
    ['https://example.org:8443/', 'https://example.org/', false],
    ['https://example.org:8443/', 'https://example.org:8444/', false],
    ['https://other.example:8443/', 'https://example.org:8443/', false],
    ['https://example.org:22/', '', false],
  ])('asks %s of a record that names %s: %s', (text, named, expected) => {
    const check = (): unknown => checkAddress(text, undefined, named);
    if (expected) expect(check).not.toThrow();
    else expect(check).toThrow('which the record’s own address does not name');
  });
});
