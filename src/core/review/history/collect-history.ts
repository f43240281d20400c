import type { ChangeEvent, History } from '../../derive/history.ts';
import { compareText } from '../../model/compare-text.ts';
import type { RecordKeys } from './record-keys.ts';

/**
 * Puts the histories of all records together.
 * @param traced key of a record as it is now → its changes, the oldest first
 * @param order commit → its place in the log, 0 for the newest
 */
export function collectHistory(
  traced: ReadonlyMap<string, readonly ChangeEvent[]>,
  order: ReadonlyMap<string, number>,
  { complete, keys }: { complete: boolean; keys: RecordKeys },
): History {
  const newestFirst = (a: ChangeEvent, b: ChangeEvent): number =>
    // Clocks go wrong, and rebased commits keep theirs: where times agree, the log decides.
    compareText(b.time, a.time) ||
    order.get(a.commit)! - order.get(b.commit)! ||
    compareText(a.key, b.key);
  const byRecord = new Map<string, readonly ChangeEvent[]>();
  const add = (key: string, events: readonly ChangeEvent[]): void => {
    if (events.length > 0) byRecord.set(key, [...events].sort(newestFirst));
  };
  for (const [key, events] of traced) {
    const isFormer = (event: ChangeEvent): boolean => event.key !== key;
    // The new address shows the move. Only followers of the old address see that it has ended.
    add(
      key,
      events.filter(
        (event) => !isFormer(event) || keys.redirectOf(event.key) === undefined || !event.isGone,
      ),
    );
    for (const former of new Set(events.filter(isFormer).map((event) => event.key))) {
      add(
        former,
        events.filter((event) => event.key === former),
      );
    }
  }
  return { complete, events: [...traced.values()].flat().sort(newestFirst), byRecord };
}
