import type { DatasetRecord } from '../derive/catalogue.ts';
import { DATASET_FIELDS } from './dataset-fields.ts';
import { briefRecord } from './describe-brief.ts';
import { describeCommon, describeTerms } from './describe-common.ts';
import { describeDistributions } from './describe-distributions.ts';
import { describeSources } from './describe-sources.ts';
import type { FactSource } from './fact-source.ts';
import type { DatasetFacts, RecordBriefFacts } from './facts.ts';
import { sameFacts } from './same-facts.ts';
import { safeLinks, safeUrl } from './safe-url.ts';

/** A dataset with every reference followed and every address looked at: all that outputs and pages say of it. */
export function describeDatasetFacts(record: DatasetRecord, source: FactSource): DatasetFacts {
  const { fields, harvestedFrom, origins } = record;
  const brief = (id: string | undefined): RecordBriefFacts | undefined =>
    id === undefined ? undefined : source.dataset(id);
  const briefs = (ids: readonly string[]): RecordBriefFacts[] =>
    ids.flatMap((id) => brief(id) ?? []);
  const series = source.catalogue.series.get(fields.inSeries ?? '');
  const { method, derivedFrom = [] } = fields.provenance ?? {};
  return {
    kind: 'dataset',
    ...describeCommon(record, source),
    ...describeTerms(fields, source),
    ...sameFacts(fields, DATASET_FIELDS),
    ...{ method, origins },
    frequency: source.frequency(fields.frequency),
    formats: record.formats.map(source.format),
    distributions: describeDistributions(record, source),
    services: record.services.flatMap((id) => source.service(id) ?? []),
    columns: fields.columns ?? [],
    series: series && briefRecord(series, source.absolute),
    previousVersion: brief(fields.previousVersion),
    replacedBy: brief(fields.supersededBy),
    replaces: briefs(record.supersedes),
    laterVersions: briefs(record.laterVersions),
    derivedFrom: describeSources(derivedFrom, source),
    derivedWorks: briefs(record.derivedWorks),
    related: briefs(record.related),
    usedBy: safeLinks(fields.usedBy),
    harvestedFrom: harvestedFrom && {
      title: harvestedFrom.title,
      ...safeUrl('url', harvestedFrom.url),
    },
  };
}
