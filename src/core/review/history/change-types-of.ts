import { CHANGE_TYPES, type ChangeType } from '../../derive/change-type.ts';
import type { Fields } from '../compare/comparison.ts';
import type { Meaning } from '../meaning.ts';

/** What comes before the slash of a meaning's code → the kind of change that readers follow. */
const TYPE_OF: Readonly<Record<string, ChangeType>> = {
  access: 'access',
  'personal-data': 'access',
  licence: 'licence',
  distribution: 'files',
  columns: 'columns',
  data: 'data',
  words: 'words',
};

/**
 * Sums up what a change of a record means.
 * @param after the record's fields after it
 * @returns each type once, the weightiest first
 */
export function changeTypesOf(
  meanings: readonly Meaning[],
  isService: boolean,
  after: Fields,
): ChangeType[] {
  const types = new Set(meanings.map(({ code }) => typeOf(code, isService, after)));
  return CHANGE_TYPES.filter((type) => types.has(type));
}

function typeOf(code: Meaning['code'], isService: boolean, after: Fields): ChangeType {
  if (code === 'status/changed') {
    return after['status'] === 'withdrawn' ? 'withdrawn' : 'status';
  }
  // Address, protocol, keys, promise: what a service is, besides what it has in common with datasets.
  if (code === 'fields/changed' && isService) return 'service';
  return TYPE_OF[code.slice(0, code.indexOf('/'))] ?? 'facts';
}
