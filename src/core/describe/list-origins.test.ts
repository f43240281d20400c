import { describe, expect, it } from 'vitest';

import { loadCatalogueFixture } from '../../testing/catalogue-fixture.ts';
import { listOrigins } from './list-origins.ts';

describe('listOrigins', () => {
  it('says who said what, corrections first, in the words of the field guide', async () => {
    const { datasets } = await loadCatalogueFixture();
    const trees = datasets.get('borough/trees')!;
    expect(listOrigins(trees.origins!)).toEqual([
      { origin: 'curated', titles: ['Title'] },
      {
        origin: 'harvested',
        titles: [
          ...['Summary', 'Status', 'Themes', 'Access', 'Licence'],
          ...['Data last updated', 'How often updated'],
        ],
      },
    ]);
    expect(trees.harvestedFrom).toEqual({
      title: "The borough's portal",
      url: 'https://portal.example.org/',
    });
  });

  it('has nothing to say of fields that the schema does not know', () => {
    expect(listOrigins({ constructor: 'harvested', sameAs: 'derived' } as const)).toEqual([
      { origin: 'derived', titles: ['Same as'] },
    ]);
  });
});
