import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakPhone } from './leak-phone.ts';

describe('leakPhone', () => {
  it.each([
    '07700.900.123',
    '07700/900123',
    '077 0090 0123',
    '07700–900–123',
    '07700  900123',
    '(+44) 7700 900123',
    'tel:+447700900123',
    'Call 07700 900123.',
    '+44 7700 900 123',
    '+44 (0)7700-900123',
    '07700900123',
    '447700900123',
  ])('finds %j', (text) => {
    expect(codesInText(leakPhone, text)).toEqual(['leak/mobile-number']);
  });

  it.each([
    '07.01.2024 100 trees',
    '07/01/2024 12:30',
    '+51.507400 -0.127800',
    'TQ 29800 80500',
    'EAN 4006381333931',
    '0300 123 4567',
    '0800 1111',
    'https://www.example.org/07700900123',
    'UPRN 100023336956',
    'In 2019, 2020 and 2021 there were 07 cases.',
    '10.5255/UKDA-SN-9248-1',
    '5.07700900123',
    '077009001234567',
    'ISBN 0 7100 1234 5',
    'ISBN-13: 978-0-7012-3456-7 and ISBN: 0701234567',
  ])('passes %j', (text) => {
    expect(codesInText(leakPhone, text)).toEqual([]);
  });

  it('points to the value', () => {
    const [found] = findingsInText(leakPhone, 'Call 07700 900123.', ['documentation', 1, 'url']);
    expect(found?.path).toEqual(['documentation', 1, 'url']);
    expect(found?.entry.file).toBe('datasets/acme/roads.yaml');
  });

  it.each([
    '020 7946 0123',
    '(020) 7946 0123',
    '+44 20 7946 0123',
    '01632 960123',
    '0161 496 0123',
  ])('warns of the landline %s', (text) => {
    expect(codesInText(leakPhone, text)).toEqual(['leak/phone-number']);
  });

  it('leaves identifiers alone', () => {
    expect(codesInText(leakPhone, '07700900123', ['identifiers', 0, 'value'])).toEqual([]);
  });
});
