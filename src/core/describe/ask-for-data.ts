import type { CatalogueSettings } from '../generated/types.ts';

/** Where a reader asks for data that the register does not have: the form for it, in its repository. */
export function askForDataUrl({ repository }: Pick<CatalogueSettings, 'repository'>): string {
  return `${repository.replace(/\/$/, '')}/issues/new?template=ask-for-data.yml`;
}
