import type { DatasetRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { DATASET_FIELDS } from './dataset-fields.ts';
import { briefSeries } from './describe-brief.ts';
import { describeAccess } from './describe-access.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import { describeDistributions } from './describe-distributions.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { DatasetFacts } from './facts.ts';
import { sameFacts } from './same-facts.ts';
import { safeLinks } from './safe-url.ts';

/** A dataset with every reference followed and every address looked at: all that outputs say of it. */
export function describeDatasetFacts(record: DatasetRecord, source: FactSource): DatasetFacts {
  const { fields } = record;
  const { catalogue, absolute } = source;
  const licence = fields.licence === undefined ? undefined : source.licence(fields.licence);
  const series = fields.inSeries === undefined ? undefined : catalogue.series.get(fields.inSeries);
  const frequency = catalogue.vocabularies.frequencies.get(fields.frequency);
  const previousVersion = optionalBrief(fields.previousVersion, source);
  const replacedBy = optionalBrief(fields.supersededBy, source);
  const method = fields.provenance?.method;
  return {
    kind: 'dataset',
    ...describeCommon(record, source),
    ...sameFacts(fields, DATASET_FIELDS),
    ...describeCoverage(fields.coverage, source),
    access: describeAccess(fields.access, source),
    ...(licence && { licence }),
    frequency: {
      ...describeTerm(fields.frequency, frequency),
      ...(frequency?.duration !== undefined && { duration: frequency.duration }),
    },
    distributions: describeDistributions(record, source),
    services: record.services.flatMap((id) => source.service(id) ?? []),
    columns: fields.columns ?? [],
    ...(series && { series: briefSeries(series, absolute) }),
    ...(previousVersion && { previousVersion }),
    ...(replacedBy && { replacedBy }),
    replaces: record.supersedes.flatMap((id) => source.dataset(id) ?? []),
    derivedFrom: (fields.provenance?.derivedFrom ?? []).flatMap((origin) =>
      isHttpsUrl(origin) ? origin : (source.dataset(origin)?.iri ?? []),
    ),
    ...(method !== undefined && { method }),
    usedBy: safeLinks(fields.usedBy),
  };
}

function optionalBrief(id: string | undefined, source: FactSource) {
  return id === undefined ? undefined : source.dataset(id);
}
