import type { History } from '../../derive/history.ts';

/** About a year of a busy register, in less than a megabyte; the whole past is in the repository. */
const NEWEST = 1_000;

/** The newest changes of records. See `schemas/api/v1/change-list.schema.json`. */
export function describeChanges({ complete, events }: History): object {
  return {
    complete,
    total: events.length,
    count: Math.min(events.length, NEWEST),
    items: events.slice(0, NEWEST).map(({ key, title, time, commit, types, details }) => ({
      record: key,
      ...{ title, time, commit, types, details },
    })),
  };
}
