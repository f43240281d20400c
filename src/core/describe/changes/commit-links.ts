import type { CatalogueSettings } from '../../generated/types.ts';

/** The address of a commit in the register's repository. */
export function commitUrl({ repository }: CatalogueSettings, commit: string): string {
  return `${repository.replace(/(?<!\/)\/+$/, '')}/commit/${commit}`;
}

/**
 * The address of a file of the catalogue as it was at a commit.
 * @param file path inside the catalogue folder
 */
export function fileAtUrl({ repository }: CatalogueSettings, commit: string, file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return `${repository.replace(/(?<!\/)\/+$/, '')}/blob/${commit}/catalogue/${path}`;
}

/** A commit's hash as people write it. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
