import { compareText } from '../model/compare-text.ts';
import { keyOf } from '../model/keys.ts';
import type { Register } from '../model/entry.ts';
import { recordReferences } from '../model/record-references.ts';
import type { Chain } from './catalogue.ts';

type Place = keyof Chain;

/**
 * Follows backwards what models, insights and communities name: key of a record → keys of those that name it.
 * @param keys the keys of all records: what is named and not there is left out
 */
export function linkWorks(
  register: Register,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, Chain> {
  const found = new Map<string, Record<Place, Set<string>>>();
  const entries = [
    ...register.model.values(),
    ...register.insight.values(),
    ...register.community.values(),
  ];
  for (const entry of entries) {
    const own = keyOf(entry.kind, entry.id);
    if (!keys.has(own)) continue;
    for (const { kinds, id, path } of recordReferences(entry)) {
      const key = kinds.map((kind) => keyOf(kind, id)).find((one) => keys.has(one));
      if (key === undefined) continue;
      const sets = found.get(key) ?? {
        madeBy: new Set(),
        readBy: new Set(),
        insights: new Set(),
        communities: new Set(),
      };
      found.set(key, sets);
      sets[placeOf(entry.kind, path[0])].add(own);
    }
  }
  return new Map(
    [...found].map(([key, sets]) => [
      key,
      {
        madeBy: [...sets.madeBy].sort(compareText),
        readBy: [...sets.readBy].sort(compareText),
        insights: [...sets.insights].sort(compareText),
        communities: [...sets.communities].sort(compareText),
      },
    ]),
  );
}

function placeOf(
  kind: 'model' | 'insight' | 'community',
  field: string | number | undefined,
): Place {
  if (kind === 'insight') return 'insights';
  if (kind === 'community') return 'communities';
  return field === 'outputs' ? 'madeBy' : 'readBy';
}
