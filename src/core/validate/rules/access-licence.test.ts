import { describe, expect, it } from 'vitest';
import { accessLicence } from './access-licence.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const check = (level: string, licence?: string): string[] =>
  codesOf(accessLicence, {
    'vocabularies/licences': {
      terms: [
        { id: 'cc0', label: 'CC0', open: true },
        { id: 'cc-nc', label: 'Non-commercial', open: false },
        { id: 'not-stated', label: 'Not stated', open: false },
      ],
    },
    'datasets/acme/roads': { access: { level }, licence },
  });
const at = 'datasets/acme/roads.yaml#/licence';

describe('accessLicence', () => {
  it('finds licences that are missing or contradict the access', () => {
    expect(check('open', 'not-stated')).toEqual([`access/licence-not-stated ${at}`]);
    expect(check('open', 'cc-nc')).toEqual([`access/licence-not-open ${at}`]);
    expect(check('restricted', 'cc0')).toEqual([`access/licence-open-but-access-not ${at}`]);
  });

  it('passes licences that fit, unknown ones and none', () => {
    expect(check('open', 'cc0')).toEqual([]);
    expect(check('shared', 'cc-nc')).toEqual([]);
    expect(check('shared', 'not-stated')).toEqual([]);
    expect(check('open', 'unknown')).toEqual([]);
    expect(check('closed')).toEqual([]);
  });
});
