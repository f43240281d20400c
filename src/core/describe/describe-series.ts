import type { SeriesRecord } from '../derive/catalogue.ts';
import { describeCommon } from './describe-common.ts';
import type { FactSource } from './fact-source.ts';
import type { SeriesFacts } from './facts.ts';

/** Editions of the same data, with their names. */
export function describeSeriesFacts(record: SeriesRecord, source: FactSource): SeriesFacts {
  return {
    kind: 'series',
    ...describeCommon(record, source),
    frequency: source.frequency(record.fields.frequency),
    members: record.members.flatMap((id) => source.dataset(id) ?? []),
  };
}
