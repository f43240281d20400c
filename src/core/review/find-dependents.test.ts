import { describe, expect, it } from 'vitest';
import { checkCity } from '../../testing/city.ts';
import { findDependents } from './find-dependents.ts';
import type { EntryChange } from './review-report.ts';

describe('findDependents', () => {
  it('names the models, insights and communities that a change of a dataset affects', async () => {
    const { register } = await checkCity();
    const id = 'rivermouth/cycle-counts-2025';
    const change: EntryChange = {
      ...{ file: `datasets/${id}.yaml`, kind: 'dataset', id, title: 'Cycle counts' },
      ...{ change: 'changed', meanings: [] },
    };
    const found = findDependents([change], { before: register, after: register });
    expect(found.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'communities/safer-cycling',
        'insights/cycling-in-rivermouth',
        'models/rivermouth-transit/journeys',
      ]),
    );
  });
});
