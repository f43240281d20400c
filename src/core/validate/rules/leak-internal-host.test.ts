import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakInternalHost } from './leak-internal-host.ts';

describe('leakInternalHost', () => {
  it.each([
    'https://10-0-0-5.devices.example.net/',
    'https://ip-10-0-0-5.eu-west-2.compute.amazonaws.com/',
    'https://[::ffff:0:10.0.0.5]/',
    'https://[64:ff9b:1::10.0.0.5]/',
    'https://[fec0::1]/',
    'https://intranet.corp./x',
    'smb://gis01/share',
    'gis01.acme.local/arcgis',
    'Connect to 10.1.2.3:5432',
    'Allow 10.1.0.0/16',
    'https://localhost:8080/x',
    'https://gis-server/arcgis',
    'https://maps.acme.local/',
    'https://wiki.acme.internal/page',
    'https://10.1.2.3/data',
    'https://192.168.0.10/',
    'https://172.20.1.1/',
    'https://100.64.3.2/',
    'https://169.254.169.254/latest/meta-data',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://127.1/',
    'https://[::1]/',
    'https://[fd12:3456::1]/',
    'https://[fe80::1]/',
    'https://[::ffff:10.0.0.1]/',
    'file:///C:/data/x.csv',
    'On the share \\\\server01\\data\\roads.',
    'Mirrored from 192.168.1.20.',
    'The server has the address 10.0.0.7.',
  ])('finds %j', (text) => {
    expect(codesInText(leakInternalHost, text)).toEqual(['leak/internal-host']);
  });

  it.each([
    'https://www.example.org/',
    'https://8.8.8.8/',
    'https://172.32.0.1/',
    'https://[2606:4700::1111]/',
    'https://local.example.org/',
    'Version 10.0.0.1 of the tool',
    'Ratio 10.4.2 and 1.2.3',
    'Table 10.1.2.1 and section 0.1.2.3',
    's3://bucket/key',
    'A path such as C:\\data is nothing.',
  ])('passes %j', (text) => {
    expect(codesInText(leakInternalHost, text)).toEqual([]);
  });

  // Timed, as the limits on hostile YAML are: it took twenty seconds, because of each address the whole text was read.
  it('is done with many addresses in 2 s', () => {
    const start = performance.now();
    codesInText(leakInternalHost, `IP ${'1.1.1.1 '.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakInternalHost, 'https://localhost:8080/x', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
