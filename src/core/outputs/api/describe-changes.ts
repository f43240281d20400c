import type { History } from '../../derive/history.ts';
import type { ApiContext } from './describe-dataset.ts';

/** About a year of a busy register, in less than a megabyte; the whole past is in the repository. */
const NEWEST = 1_000;

/** The newest changes of records. See `schemas/api/v1/change-list.schema.json`. */
export function describeChanges({ complete, events }: History, { catalogue }: ApiContext): object {
  const seen = events.filter(({ key }) => !isDraft(key, catalogue));
  return {
    complete,
    total: seen.length,
    count: Math.min(seen.length, NEWEST),
    items: seen.slice(0, NEWEST).map(({ key, title, time, commit, types, details }) => ({
      record: key,
      ...{ title, time, commit, types, details },
    })),
  };
}

function isDraft(key: string, { datasets }: ApiContext['catalogue']): boolean {
  const [kind, ...id] = key.split('/');
  return kind === 'datasets' && datasets.get(id.join('/'))?.fields.status === 'draft';
}
