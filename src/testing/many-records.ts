import type { Catalogue } from '../core/derive/catalogue.ts';
import { loadCatalogueFixture } from './catalogue-fixture.ts';

/** The small catalogue with one of its datasets often enough to need two pages of linked data. */
export async function loadManyRecords(): Promise<Catalogue> {
  const catalogue = await loadCatalogueFixture();
  const model = catalogue.datasets.get('borough/allotments')!;
  const copies = Array.from({ length: 1200 }, (_, index) => {
    const id = `${model.id}-${index}`;
    return { ...model, id, key: `datasets/${id}`, path: `/datasets/${id}/` };
  });
  return { ...catalogue, listed: [...catalogue.listed, ...copies] };
}
