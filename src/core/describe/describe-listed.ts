import type { ListedRecord } from '../derive/catalogue.ts';
import { describeDatasetFacts } from './describe-dataset.ts';
import { describeSeriesFacts } from './describe-series.ts';
import { describeServiceFacts } from './describe-service.ts';
import type { FactSource } from './fact-source.ts';
import { describeCommunityFacts } from './describe-community.ts';
import { describeInsightFacts } from './describe-insight.ts';
import { describeModelFacts } from './describe-model.ts';
import type { ListedFacts } from './listed-facts.ts';

/** A record of any kind. */
export function describeListed(record: ListedRecord, source: FactSource): ListedFacts {
  switch (record.kind) {
    case 'dataset':
      return describeDatasetFacts(record, source);
    case 'service':
      return describeServiceFacts(record, source);
    case 'series':
      return describeSeriesFacts(record, source);
    case 'model':
      return describeModelFacts(record, source);
    case 'insight':
      return describeInsightFacts(record, source);
    case 'community':
      return describeCommunityFacts(record, source);
  }
}
