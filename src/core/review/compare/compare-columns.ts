import { namesPerson } from '../../model/names-person.ts';
import { meaning, meaningOfAll, quote } from '../meaning.ts';
import { isSame, type Compare } from './comparison.ts';

/** The columns of the table, by their names in the file. */
export const compareColumns: Compare = ({ before, after }) => {
  if (isSame(before.columns, after.columns)) return [];
  const old = new Map((before.columns ?? []).map((column) => [column.name, column]));
  const now = new Map((after.columns ?? []).map((column) => [column.name, column]));
  const removed = [...old.keys()].filter((name) => !now.has(name));
  const added = [...now.keys()].filter((name) => !old.has(name));
  const kept = [...old.values()].filter(({ name }) => now.has(name));
  const retyped = kept.filter(({ name, type }) => now.get(name)!.type !== type);
  const people = (columns: typeof old): Set<string> =>
    new Set(
      [...columns.values()]
        .filter(({ name, title = '' }) => namesPerson(name) || namesPerson(title))
        .map(({ name }) => name),
    );
  const fresh = [...people(now).difference(people(old))];
  const found = [
    ...meaningOfAll('columns/removed', 'Columns removed', removed),
    ...retyped.map(({ name, type }) => {
      const types = `${quote(type ?? 'no type')} → ${quote(now.get(name)!.type ?? 'no type')}`;
      return meaning('columns/retyped', `Column retyped: ${quote(name)}, ${types}.`);
    }),
    ...meaningOfAll('columns/added', 'Columns added', added),
    ...meaningOfAll('columns/people', 'Columns that may identify people', fresh),
  ];
  return found.length > 0
    ? found
    : [meaning('columns/reworded', 'The columns are described in other words or order.')];
};
