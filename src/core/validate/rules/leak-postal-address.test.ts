import { describe, expect, it } from 'vitest';
import { codesInText, findingsInText } from '../../../testing/rule-testing.ts';
import { leakPostalAddress } from './leak-postal-address.ts';

describe('leakPostalAddress', () => {
  it.each([
    'Zoë O’Neil, 12 Acacia Road, Springfield E1 6AN',
    'Jo Bloggs (12-14 Acacia Road, Springfield E1 6AN)',
    'Jo Bloggs – 12 Acacia Rise, Springfield E1 6AN',
    '- Jo Bloggs\n- 12 Acacia Road\n- E1 6AN',
    '| Jo Bloggs | 12 Acacia Road | E1 6AN |',
    'J. R. Bloggs, 12 Broadway, Springfield E1 6AN',
    'Jo Bloggs of 12 Acacia Road, Springfield E1 6AN',
    'Jo Bloggs, 12 Acacia Road, Springfield ZZ9 9ZZ',
    'Mrs Bloggs, Flat 3, 12 Acacia Avenue, Springfield, SW1A 1AA',
    'Jo Bloggs\n12a Long Street\nSpringfield\nE1 6AN',
  ])('finds %j', (text) => {
    expect(codesInText(leakPostalAddress, text)).toEqual(['leak/postal-address']);
  });

  it.each([
    'Springfield Fire Brigade, 169 Union Street, Springfield SE1 0LL',
    'Town Hall, 1 Main Street, Springfield E1 6AN',
    'Planning Team, 1 Main Street, Springfield E1 6AN',
    'Addresses such as 12 Acacia Road, ZZ9 9ZZ',
    'Each row is a house: number, street, postcode (E1 6AN)',
    'Jo Bloggs, 12 Acacia Road',
  ])('passes %j', (text) => {
    expect(codesInText(leakPostalAddress, text)).toEqual([]);
  });

  it('points to the value and never repeats it', () => {
    const text = 'Jo Bloggs, 12 Acacia Road, Springfield E1 6AN';
    const [found] = findingsInText(leakPostalAddress, text, ['documentation', 1, 'title']);
    expect(found?.path).toEqual(['documentation', 1, 'title']);
    expect(JSON.stringify(found?.args)).not.toContain(text);
  });
});
