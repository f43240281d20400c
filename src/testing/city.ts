import { fileURLToPath } from 'node:url';
import type { Catalogue, RecordChange } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { loadChecked, type CheckedCatalogue } from '../io/load-checked.ts';

/**
 * A city that is not there, frozen: its entries use every field, format, level and kind, so that tests need not read
 * the real catalogue, which anybody may change.
 */
export const CITY_CATALOGUE = fileURLToPath(new URL('fixtures/city/', import.meta.url));

/** The day on which tests look at the city. */
export const CITY_TODAY = '2026-11-24';

/** What the checks say of the city's folder. */
export function checkCity(): Promise<CheckedCatalogue> {
  return loadChecked(CITY_CATALOGUE, { today: CITY_TODAY });
}

/**
 * The city as the site has its catalogue. Every record says that it changed on one day, as records in a repository do.
 * @param checked what the checks say of its folder
 * @throws if the city has errors, since tests would then miss its entries
 */
export async function loadCity(checked = checkCity()): Promise<Catalogue> {
  const { register, descriptions, insights, files, problems } = await checked;
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`The city has errors: ${JSON.stringify(errors)}`);
  const change: RecordChange = { date: '2026-11-20', commit: '0'.repeat(40) };
  const changes = new Map(files.map(({ file }) => [file, change]));
  return deriveCatalogue(register, { descriptions, insights, changes });
}
