import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakNhsNumber } from './leak-nhs-number.ts';

describe('leakNhsNumber', () => {
  it.each([
    '943.476.5919',
    '943–476–5919',
    '943  476  5919',
    'nhsno: 9434765919',
    '943 476 5919',
    'For example 943-476-5919 was seen.',
    'NHS number 9434765919',
    'Patient 9434765919',
  ])('finds %j', (text) => {
    expect(codesInText(leakNhsNumber, text)).toEqual(['leak/nhs-number']);
  });

  it.each([
    '943 476 5918',
    '9434765919 bytes',
    '1111111111 is an NHS test',
    'https://www.example.org/943-476-5919',
    'Population of the NHS regions: 1234567890',
    '2,943 476 5919',
  ])('passes %j', (text) => {
    expect(codesInText(leakNhsNumber, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakNhsNumber, '943 476 5919', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });
});
