import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakCardNumber } from './leak-card-number.ts';

describe('leakCardNumber', () => {
  it.each([
    '4111.1111.1111.1111',
    '4111–1111–1111–1111',
    '4111  1111  1111  1111',
    '4111 1111 1111 1111',
    '5555-5555-5555-4444',
    'card 378282246310005',
  ])('finds %j', (text) => {
    expect(codesInText(leakCardNumber, text)).toEqual(['leak/card-number']);
  });

  it.each([
    '4111 1111 1111 1112',
    'https://www.example.org/4111111111111111',
    '1234 5678 9012 3456',
    '4111 1111-1111 1111',
    '0.4111111111111111',
  ])('passes %j', (text) => {
    expect(codesInText(leakCardNumber, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakCardNumber, '4111 1111 1111 1111', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
