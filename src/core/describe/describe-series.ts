import type { SeriesRecord } from '../derive/catalogue.ts';
import { describeCommon } from './describe-common.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { SeriesFacts } from './facts.ts';

/** Editions of the same data, with their names. */
export function describeSeriesFacts(record: SeriesRecord, source: FactSource): SeriesFacts {
  const frequency = source.catalogue.vocabularies.frequencies.get(record.fields.frequency);
  return {
    kind: 'series',
    ...describeCommon(record, source),
    frequency: {
      ...describeTerm(record.fields.frequency, frequency),
      ...(frequency?.duration !== undefined && { duration: frequency.duration }),
    },
    members: record.members.flatMap((id) => source.dataset(id) ?? []),
  };
}
