import { describe, expect, it } from 'vitest';
import { accessPersonalData } from './access-personal-data.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (access: object): string[] =>
  codesOf(accessPersonalData, { 'datasets/acme/records': { access } });
const at = 'datasets/acme/records.yaml#/access';

describe('accessPersonalData', () => {
  it.each([
    [
      'personal-data-contradiction',
      'personalData',
      { level: 'restricted', reason: 'personal-data', personalData: 'none' },
    ],
    ['open-personal-data', 'personalData', { level: 'open', personalData: 'personal' }],
    ['open-personal-data', 'personalData', { level: 'open', personalData: 'special-category' }],
    ['open-pseudonymised', 'personalData', { level: 'open', personalData: 'pseudonymised' }],
    ['open-sensitive', 'classification', { level: 'open', classification: 'OFFICIAL-SENSITIVE' }],
  ])('finds %s', (code, field, access) => {
    expect(check(access)).toEqual([`access/${code} ${at}/${field}`]);
  });

  it.each([
    { level: 'open' },
    { level: 'open', personalData: 'anonymised', classification: 'OFFICIAL' },
    { level: 'restricted', reason: 'personal-data', personalData: 'pseudonymised' },
    {
      level: 'closed',
      reason: 'public-security',
      personalData: 'none',
      classification: 'OFFICIAL-SENSITIVE',
    },
  ])('passes %j', (access) => {
    expect(check(access)).toEqual([]);
  });

  it('looks inside harvested records', () => {
    const dataset = { access: { level: 'open', personalData: 'personal' } };
    expect(
      codesOf(accessPersonalData, { 'harvested/portal/x-1': { harvest: {}, dataset } }),
    ).toEqual(['access/open-personal-data harvested/portal/x-1.yaml#/dataset/access/personalData']);
  });
});
