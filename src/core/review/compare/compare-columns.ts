import { namesPerson } from '../../model/names-person.ts';
import { meaning, quote, quoteAll, type Meaning } from '../meaning.ts';
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
  const found: Meaning[] = [];
  if (removed.length > 0) {
    found.push(meaning('columns/removed', `Columns removed: ${quoteAll(removed)}.`));
  }
  for (const { name, type } of retyped) {
    const types = `${quote(type ?? 'no type')} → ${quote(now.get(name)!.type ?? 'no type')}`;
    found.push(meaning('columns/retyped', `Column retyped: ${quote(name)}, ${types}.`));
  }
  if (added.length > 0) found.push(meaning('columns/added', `Columns added: ${quoteAll(added)}.`));
  const people = (columns: typeof old): Set<string> =>
    new Set(
      [...columns.values()]
        .filter(({ name, title = '' }) => namesPerson(name) || namesPerson(title))
        .map(({ name }) => name),
    );
  const fresh = people(now).difference(people(old));
  if (fresh.size > 0) {
    const text = `Columns that may identify people: ${quoteAll([...fresh])}.`;
    found.push(meaning('columns/people', text));
  }
  if (found.length === 0) {
    found.push(meaning('columns/reworded', 'The columns are described in other words or order.'));
  }
  return found;
};
