import type { Catalogue } from '../derive/catalogue.ts';
import { groupPath } from './group-path.ts';

/** One term that can be browsed, with how many records lie under it. */
export interface TermCard {
  readonly label: string;
  readonly description?: string | undefined;
  /** Site path. */
  readonly path: string;
  readonly count: number;
}

/** The vocabulary that each way to browse takes its terms from. */
const VOCABULARY = {
  theme: 'themes',
  licence: 'licences',
  format: 'formats',
} as const;

/**
 * Cards of the terms under which anything is filed, in the vocabulary's own order.
 * @param group a way to browse that has a vocabulary of its own
 */
export function termCards(catalogue: Catalogue, group: keyof typeof VOCABULARY): TermCard[] {
  const filed = catalogue.groups[group];
  return [...catalogue.vocabularies[VOCABULARY[group]].values()]
    .filter(({ id }) => filed.has(id))
    .map(({ id, label, description }) => ({
      label,
      description,
      path: groupPath(group, id),
      count: filed.get(id)!.length,
    }));
}
