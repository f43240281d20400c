import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakNationalInsurance } from './leak-national-insurance.ts';

describe('leakNationalInsurance', () => {
  it.each([
    'AB-12-34-56-C',
    'AB.12.34.56.C',
    'AB  12  34  56  C',
    'AB 123 456 C',
    'nino_AB123456C',
    'NI number: AB123456',
    'AB 12 34 56 C',
    'His number is AB123456C.',
    'ab123456c',
    'Ab 12 34 56 c',
  ])('finds %j', (text) => {
    expect(codesInText(leakNationalInsurance, text)).toEqual(['leak/national-insurance-number']);
  });

  it.each([
    'QQ123456C',
    'GB123456A',
    'SE123456 is a grid reference',
    'XAB123456C',
    'TQ 30 80 and more',
  ])('passes %j', (text) => {
    expect(codesInText(leakNationalInsurance, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakNationalInsurance, 'AB 12 34 56 C', [
      'documentation',
      1,
      'url',
    ]);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
