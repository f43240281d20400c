import type { SeriesFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';
import { commonThing, keywordsOf, organisationThing, reference, type Thing } from './thing.ts';

/** Describes editions of the same data: no dataset, or search engines would count one too many. */
export function seriesThing(facts: SeriesFacts): Thing {
  return prune({
    ...commonThing('CreativeWorkSeries', facts),
    description: facts.description,
    keywords: keywordsOf(facts),
    publisher: organisationThing(facts.publisher, facts.contact),
    hasPart: facts.members.map(reference),
  });
}
