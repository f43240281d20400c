import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakKeyParameter } from './leak-key-parameter.ts';

describe('leakKeyParameter', () => {
  it.each([
    'api.example.org/v1?apikey=abc123',
    '/v1?token=abc123',
    'https://api.example.org/v1;password=hunter2',
    'https://api.example.org/v1?app_id=a1b2c3d4&app_key=0f0f0f',
    'https://api.example.org/v1?apikey=abc123',
    'https://api.example.org/v1?API-Key=abc123',
    'https://maps.example.org/rest?f=json&token=Zx81kQ',
    'https://api.example.org/#access_token=abc123',
    'https://api.example.org/?Ocp-Apim-Subscription-Key=0123456789abcdef',
    'https://api.example.org/?password=hunter2',
    'https://fn.example.org/api/x?code=aB3dE5gH7jK9mN1pQ3sT5v==',
  ])('finds %j', (text) => {
    expect(codesInText(leakKeyParameter, text)).toEqual(['leak/key-parameter']);
  });

  it.each([
    'https://api.example.org/v1?app_key=YOUR_KEY',
    'https://api.example.org/v1?app_key={app_key}',
    'https://api.example.org/v1?api_key=DEMO_KEY',
    'https://api.example.org/v1?key=ward',
    'https://api.example.org/v1?code=E09000001',
    'https://api.example.org/v1?token=',
    'Ask for an app_key=… first.',
    'https://www.example.org/secret-garden?tokens=5',
  ])('passes %j', (text) => {
    expect(codesInText(leakKeyParameter, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(
      leakKeyParameter,
      'https://api.example.org/v1?app_id=a1b2c3d4&app_key=0f0f0f',
      ['documentation', 1, 'url'],
    );
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it('never repeats the value', () => {
    const [found] = findingsInText(
      leakKeyParameter,
      'https://x.example.net/f?app_key=S3CR3TVALUE',
      ['summary'],
    );
    expect(JSON.stringify(found)).not.toContain('S3CR3TVALUE');
  });
});
