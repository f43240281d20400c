import type { CatalogueSettings } from '../generated/types.ts';

/** Where readers ask for data that is not in the register: the issue form in its repository. */
export function askForDataUrl({ repository }: Pick<CatalogueSettings, 'repository'>): string {
  return `${repository.replace(/\/$/, '')}/issues/new?template=ask-for-data.yml`;
}
