import type { CatalogueFacts } from '../../describe/facts.ts';
import type { ListedFacts } from '../../describe/listed-facts.ts';
import { datasetThing } from './dataset-thing.ts';
import { seriesThing } from './series-thing.ts';
import { serviceThing } from './service-thing.ts';
import { workThing } from './work-thing.ts';
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
    case 'model':
    case 'insight':
    case 'community':
      return workThing(facts);
  }
}
