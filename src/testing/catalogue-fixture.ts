import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';

/** A catalogue of a dozen files with one of everything; another city than the real one. */
export const SMALL_CATALOGUE = fileURLToPath(new URL('fixtures/small-catalogue/', import.meta.url));

/** Loads the small catalogue the way the site does. */
export async function loadCatalogueFixture(): Promise<Catalogue> {
  const { files, copies, problems } = await loadCatalogue(SMALL_CATALOGUE);
  const result = validateFiles(files, { today: '2026-11-23', copies });
  const errors = [...problems, ...result.problems].filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(`The small catalogue has errors: ${JSON.stringify(errors)}`);
  return deriveCatalogue(result.register, { descriptions: result.descriptions });
}
