import type { ChangeType } from '../../derive/change-type.ts';
import type { History } from '../../derive/history.ts';
import { pageOf, pageParams } from '../listing.ts';
import { countTypes, groupChanges, type ChangeGroup } from './group-changes.ts';

/** Commits on one page: a screen or three of a busy week. */
const PAGE_SIZE = 50;

/** One page of the register's changes. */
export interface ChangePage {
  /** The only kind of change that is shown; all if absent. */
  readonly type?: ChangeType;
  readonly groups: readonly ChangeGroup[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Changes of single records in all, whatever the page. */
  readonly total: number;
}

/** What the pages of changes are made from. */
export interface ChangePages {
  /** `[...page]` parameter → its page: nothing, `page/2` and so on, and one for each kind of change. */
  readonly byParam: ReadonlyMap<string | undefined, ChangePage>;
  /** Kinds of change that there were, and how often. */
  readonly counts: ReadonlyMap<ChangeType, number>;
}

/** A history never changes once it is read, and every page of changes needs all groups. */
const known = new WeakMap<History, ChangePages>();

/**
 * Cuts the history into pages. A kind of change has one page with its newest: older ones stand in the whole list
 * and in the API.
 */
export function changePages(history: History): ChangePages {
  const found = known.get(history) ?? cut(history);
  known.set(history, found);
  return found;
}

function cut({ events }: History): ChangePages {
  const byParam = new Map<string | undefined, ChangePage>();
  const groups = groupChanges(events);
  for (const param of pageParams(groups.length, PAGE_SIZE)) {
    const { records, page, pages } = pageOf(groups, param, PAGE_SIZE);
    byParam.set(param, { groups: records, page, pages, total: events.length });
  }
  const counts = countTypes(events);
  for (const [type, total] of counts) {
    const ofType = groupChanges(events.filter(({ types }) => types.includes(type)));
    byParam.set(type, { type, groups: ofType.slice(0, PAGE_SIZE), page: 1, pages: 1, total });
  }
  return { byParam, counts };
}
