/**
 * Joins what alternatives found: a row counts once, with the alternative of which it has most.
 * @param lists the hits of each alternative
 */
export function mergeHits<Hit extends { readonly row: number; readonly score: number }>(
  lists: readonly (readonly Hit[])[],
): readonly Hit[] {
  const [only = [], ...others] = lists;
  if (others.length === 0) return only;
  const best = new Map<number, Hit>();
  for (const hit of lists.flat()) {
    if (hit.score > (best.get(hit.row)?.score ?? -1)) best.set(hit.row, hit);
  }
  return [...best.values()];
}
