import { describe, expect, it } from 'vitest';
import { isPrivateHost, isPrivateIpv4Text } from './private-host.ts';

const hostOf = (address: string): string => new URL(address).hostname;

describe('isPrivateHost', () => {
  it.each([
    'http://10-0-0-5.plain.example.net/',
    'http://[::ffff:0:10.0.0.5]/',
    'http://[64:ff9b:1::10.0.0.5]/',
    'http://[fec0::1]/',
    'http://wiki.home.arpa/',
    'http://localho.st/',
    'http://0/',
    'http://0x7f000001/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://192.168.1/',
    'http://[::]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[::7f00:1]/',
    'http://[fc00::1]/',
    'http://server/',
    'http://SERVER.CORP/',
    'http://a.b.localdomain/',
    'http://localhost./',
    'http://10.0.0.5.nip.io/',
    'http://a.10-0-0-5.sslip.io/',
    'http://localtest.me/',
    'http://168.63.129.16/metadata',
    'http://169.254.169.254/latest/meta-data/',
    'http://metadata.google.internal/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://[fd00:ec2::254]/',
    'http://[64:ff9b::10.0.0.5]/',
    'http://[2002:a00:5::1]/',
  ])('holds %s for private', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(true);
  });

  it.each([
    'http://1.1.1.1/',
    'http://100.128.0.1/',
    'http://172.15.0.1/',
    'http://[2001:db8::1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://corp.example.org/',
    'http://example.org./',
    'http://nip.io.example.org/',
    'http://168.63.129.17/',
    'http://[64:ff9b::8.8.8.8]/',
  ])('holds %s for public', (address) => {
    expect(isPrivateHost(hostOf(address))).toBe(false);
  });

  it('reads nothing but whole addresses', () => {
    expect(isPrivateIpv4Text('10.0.0.1')).toBe(true);
    expect(isPrivateIpv4Text('10.0.0.999')).toBe(false);
    expect(isPrivateIpv4Text('10.0.0')).toBe(false);
  });
});
