import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { textNotNfc } from './text-not-nfc.ts';

describe('textNotNfc', () => {
  it.each(['Cafe\u0301', 'A\u030angstro\u0308m'])('finds %j', (text) => {
    expect(codesInText(textNotNfc, text)).toEqual(['text/not-nfc']);
  });

  it.each(['Café', 'plain', '\u4e2d'])('passes %j', (text) => {
    expect(codesInText(textNotNfc, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(textNotNfc, 'Cafe\u0301', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
