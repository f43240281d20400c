import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textSuspiciousHost } from './text-suspicious-host.ts';

describe('textSuspiciousHost', () => {
  it.each([
    'https://www.exаmple.org/',
    'https://xn--exmple-4nf.org/data',
    'See https://www.exаmple.org.',
  ])('finds %j', (text) => {
    expect(codesInText(textSuspiciousHost, text)).toEqual(['text/suspicious-host']);
  });

  it.each(['https://www.example.org/caf%C3%A9', 'https://www.example.org/xn--x', 'plain text'])(
    'passes %j',
    (text) => {
      expect(codesInText(textSuspiciousHost, text)).toEqual([]);
    },
  );

  it('points to the value', () => {
    const [found] = findingsInText(textSuspiciousHost, 'https://www.exаmple.org/', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
