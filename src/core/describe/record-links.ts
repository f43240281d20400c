import { commitUrl } from './changes/commit-links.ts';
import type { CatalogueSettings } from '../generated/types.ts';

/** Where readers can see, change or question a record's file on GitHub. */
export interface RecordLinks {
  readonly view: string;
  readonly edit: string;
  readonly report: string;
  readonly commit: (commit: string) => string;
}

/**
 * Makes the addresses of a record's file on GitHub.
 * @param file path inside the catalogue folder
 */
export function recordLinks(settings: CatalogueSettings, file: string, title: string): RecordLinks {
  const { repository, defaultBranch } = settings;
  const root = repository.replace(/\/$/, '');
  const inRepository = `catalogue/${file}`;
  const issue = new URLSearchParams({
    title: `Problem with: ${title}`,
    body: `Record: ${inRepository}\n\nWhat is wrong?\n`,
  });
  return {
    view: `${root}/blob/${defaultBranch}/${inRepository}`,
    edit: `${root}/edit/${defaultBranch}/${inRepository}`,
    report: `${root}/issues/new?${issue}`,
    commit: (commit) => commitUrl(settings, commit),
  };
}
