import type { EntryRule } from '../rule.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { finding } from './support/finding.ts';
import { normaliseUrl } from '../../model/normalise.ts';

/** The same address or id twice among the distributions of one entry. */
export const distributionDuplicate: EntryRule<'dataset' | 'harvested'> = {
  scope: 'entry',
  codes: ['distribution/duplicate-url', 'distribution/duplicate-id'],
  kinds: ['dataset', 'harvested'],
  *check(entry) {
    const { dataset, at } = datasetOf(entry);
    const urls = new Map<string, number>();
    const ids = new Map<string, number>();
    for (const [index, { url, id, format }] of (dataset.distributions ?? []).entries()) {
      const path = [...at, 'distributions', index];
      // One address can offer several forms of the data, as query interfaces do.
      const address = url === undefined ? undefined : `${format} ${normaliseUrl(url)}`;
      const sameUrl = noteFirst(urls, address, index);
      if (sameUrl !== undefined) {
        const args = { first: sameUrl + 1 };
        yield finding('distribution/duplicate-url', entry, [...path, 'url'], args);
      }
      const sameId = noteFirst(ids, id, index);
      if (sameId !== undefined) {
        const args = { id: id ?? '', first: sameId + 1 };
        yield finding('distribution/duplicate-id', entry, [...path, 'id'], args);
      }
    }
  },
};

/** The index noted before for the key; notes this one if there is none. */
function noteFirst(
  seen: Map<string, number>,
  key: string | undefined,
  index: number,
): number | undefined {
  if (key === undefined) return undefined;
  const first = seen.get(key);
  if (first === undefined) seen.set(key, index);
  return first;
}
