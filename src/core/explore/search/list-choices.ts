import type { Filtered } from './filter-rows.ts';
import type { FacetId } from '../../model/facets.ts';
import type { OpenTable } from './search-table.ts';

/** One value that a reader may choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * The values of a facet worth showing: the chosen ones first, then those that would give something, the most
 * frequent first. A chosen value that no record has is shown all the same, so that it can be taken away.
 */
export function listChoices(
  table: OpenTable,
  facet: FacetId,
  filtered: Filtered,
  chosen: readonly string[],
): Choice[] {
  const wanted = new Set(chosen);
  const choices: Choice[] = [];
  table.terms[facet].forEach(([id, label], index) => {
    const count = filtered.terms[facet][index]!;
    const isChosen = wanted.delete(id);
    if (count > 0 || isChosen) choices.push({ id, label, count, chosen: isChosen });
  });
  for (const id of wanted) choices.push({ id, label: id, count: 0, chosen: true });
  return choices.sort(
    (a, b) =>
      Number(b.chosen) - Number(a.chosen) ||
      b.count - a.count ||
      table.compareLabels(a.label, b.label),
  );
}
