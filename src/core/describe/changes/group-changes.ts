import type { ChangeEvent } from '../../derive/history.ts';
import { countEach } from '../../model/count-each.ts';
import { CHANGE_TYPES, type ChangeType } from '../../derive/change-type.ts';

/** What one commit did to records. */
export interface ChangeGroup {
  readonly commit: string;
  /** In UTC: `2026-11-03T09:30:00Z`. */
  readonly time: string;
  /** The first few, those with the weightiest types first. */
  readonly shown: readonly ChangeEvent[];
  /** How many records it changed in all. */
  readonly total: number;
  /** Type → how many of them, the weightiest type first; a record counts under each of its types. */
  readonly counts: ReadonlyMap<ChangeType, number>;
}

/** Records that are named for one commit: thousands that came at once would drown every other change. */
const MOST_NAMED = 10;

/**
 * Groups changes by the commit that made them.
 * @param events the newest first
 */
export function groupChanges(events: readonly ChangeEvent[]): ChangeGroup[] {
  return [...Map.groupBy(events, ({ commit }) => commit)].map(([commit, group]) => ({
    commit,
    time: group[0]!.time,
    shown: group.toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_NAMED),
    total: group.length,
    counts: countTypes(group),
  }));
}

const weight = ({ types }: ChangeEvent): number => CHANGE_TYPES.indexOf(types[0]!);

/** How many events are of each type, the weightiest first; types without any are left out. */
export function countTypes(events: readonly ChangeEvent[]): ReadonlyMap<ChangeType, number> {
  const counts = countEach(events.flatMap(({ types }) => types));
  return new Map(
    CHANGE_TYPES.filter((type) => counts.has(type)).map((type) => [type, counts.get(type)!]),
  );
}
