import type { CatalogueFacts, ListedFacts } from '../../describe/facts.ts';
import { datasetThing } from './dataset-thing.ts';
import { seriesThing } from './series-thing.ts';
import { serviceThing } from './service-thing.ts';
import type { Thing } from './thing.ts';

/** Describes a record of any kind, for its page. */
export function listedThing(facts: ListedFacts, catalogue: CatalogueFacts): Thing {
  switch (facts.kind) {
    case 'dataset':
      return datasetThing(facts, catalogue);
    case 'service':
      return serviceThing(facts);
    case 'series':
      return seriesThing(facts);
  }
}
