import type { Catalogue, GroupName } from '../core/derive/catalogue.ts';
import type { TermCard } from '../components/lists/term-cards.astro';
import { groupPath } from './urls.ts';

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
      path: groupPath(group satisfies GroupName, id),
      count: filed.get(id)!.length,
    }));
}
