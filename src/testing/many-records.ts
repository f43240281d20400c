import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { checkCity } from './city.ts';

/**
 * The city with one of its datasets so often that lists need further pages.
 * @param copies twelve hundred need two pages of linked data, more than a hundred two of a list of records
 */
export async function loadManyRecords(copies = 1200): Promise<Catalogue> {
  const { register, descriptions, insights } = await checkCity();
  const model = register.dataset.get('northbank/allotments')!;
  const dataset = new Map(register.dataset);
  for (let index = 0; index < copies; index++) {
    const id = `${model.id}-${index}`;
    dataset.set(id, { ...model, id, file: `datasets/${id}.yaml` });
  }
  return deriveCatalogue({ ...register, dataset }, { descriptions, insights });
}
