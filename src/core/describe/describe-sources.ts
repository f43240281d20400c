import { isHttpsUrl } from '../model/https-url.ts';
import { DATA_KINDS, keyOf } from '../model/keys.ts';
import { briefRecord } from './describe-brief.ts';
import type { FactSource } from './fact-source.ts';
import type { RecordBriefFacts, SourceFacts } from './facts.ts';
import { recordAt } from './record-at.ts';

/** A list of ids of data here and of addresses elsewhere; what is neither there nor safe is left out. */
export function describeSources(
  list: readonly string[] | undefined,
  source: FactSource,
): SourceFacts[] {
  return (list ?? []).flatMap((origin): SourceFacts[] => {
    if (isHttpsUrl(origin)) return [{ iri: origin }];
    const record = briefData(origin, source);
    return record ? [{ iri: record.iri, record }] : [];
  });
}

/** The dataset, service or series with an id. */
export function briefData(
  id: string,
  { catalogue, absolute }: FactSource,
): RecordBriefFacts | undefined {
  for (const kind of DATA_KINDS) {
    const record = recordAt(keyOf(kind, id), catalogue);
    if (record) return briefRecord(record, absolute);
  }
  return undefined;
}
