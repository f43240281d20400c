import { describe, expect, it } from 'vitest';
import { placeBbox } from './place-bbox.ts';
import { codesOf } from '../../../testing/rule-testing.ts';

const home = {
  catalogue: { place: 'city' },
  'vocabularies/places': {
    terms: [
      { id: 'city', kind: 'city', bbox: [-0.5, 51.2, 0.4, 51.7] },
      { id: 'ward', kind: 'area', within: ['city'] },
      { id: 'nation', kind: 'wider' },
    ],
  },
};

const check = (bbox: number[], places?: string[]): string[] =>
  codesOf(placeBbox, { ...home, 'datasets/acme/roads': { coverage: { bbox, places } } });
const at = 'datasets/acme/roads.yaml#/coverage/bbox';

describe('placeBbox', () => {
  it.each([
    ['reversed', [0.3, 51.3, -0.5, 51.6]],
    ['reversed', [-0.5, 51.6, 0.3, 51.3]],
    ['swapped', [51.3, -0.5, 51.6, 0.3]],
    ['swapped', [51.6, 0.3, 51.3, -0.5]],
    ['outside', [-3, 55, -2, 56]],
    ['outside', [0.5, 51.3, 0.9, 51.6]],
  ])('finds a box that is %s: %j', (what, bbox) => {
    expect(check(bbox)).toEqual([`place/bbox-${what} ${at}`]);
  });

  it('passes boxes that touch the place, and boxes of data about other places', () => {
    expect(check([-0.1, 51.5, 0, 51.6], ['ward'])).toEqual([]);
    expect(check([-8, 49, 2, 61])).toEqual([]);
    expect(check([-3, 55, -2, 56], ['nation'])).toEqual([]);
    expect(check([-0.1, 51.5, -0.1, 51.5])).toEqual([]);
  });

  it('looks at services, harvested records and places, with or without its own place', () => {
    const coverage = { bbox: [1, 0, 0, 1] };
    expect(
      codesOf(placeBbox, {
        'harvested/portal/x-1': { harvest: {}, dataset: { coverage } },
        'services/acme/api': { coverage },
        'vocabularies/places': { terms: [{ id: 'a' }, { id: 'b', bbox: [0, 1, 1, 0] }] },
        'vocabularies/themes': { terms: [{ id: 'a' }] },
        'datasets/acme/roads': {},
      }),
    ).toEqual([
      'place/bbox-reversed harvested/portal/x-1.yaml#/dataset/coverage/bbox',
      'place/bbox-reversed services/acme/api.yaml#/coverage/bbox',
      'place/bbox-reversed vocabularies/places.yaml#/terms/1/bbox',
    ]);
  });
});
