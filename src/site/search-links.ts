import type { CatalogueSettings } from '../core/generated/types.ts';

/** Where a reader asks for data that the register does not have: a new issue in its repository. */
export function askForDataUrl({ repository }: Pick<CatalogueSettings, 'repository'>): string {
  const issue = new URLSearchParams({
    title: 'Data request: ',
    body: 'What data are you looking for?\n\nWhat do you need it for?\n\nWho may have it, as far as you know?\n',
  });
  return `${repository.replace(/\/$/, '')}/issues/new?${issue}`;
}
