import type { ChangeEvent } from '../../derive/history.ts';
import type { DatasetFacts } from '../facts.ts';

/**
 * Site path of the page with all changes of a dataset. Only those that changed since they came have one: what is
 * known of the others stands on their own page, and six thousand pages that say nothing more would cost a third of
 * the build. A history only grows, so a page that was there stays.
 * @param changes of the dataset
 */
export function historyPath(
  { path, status }: Pick<DatasetFacts, 'path' | 'status'>,
  changes: readonly ChangeEvent[],
): string | undefined {
  return changes.length > 1 && status !== 'draft' ? `${path}history/` : undefined;
}
