import type { InsightRecord } from '../derive/catalogue.ts';
import { briefRecord } from './describe-brief.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import { briefData } from './describe-sources.ts';
import type { FactSource } from './fact-source.ts';
import { INSIGHT_FIELDS } from './insight-fields.ts';
import { sameFacts } from './same-facts.ts';
import { safeLinks, safeUrl } from './safe-url.ts';
import type { InsightFacts } from './work-facts.ts';

/** An insight: what it found, where it is and what it uses. */
export function describeInsightFacts(record: InsightRecord, source: FactSource): InsightFacts {
  const { fields } = record;
  const { models } = source.catalogue;
  return {
    kind: 'insight',
    ...describeCommon(record, source),
    ...describeCoverage(fields.coverage, source),
    ...sameFacts(fields, INSIGHT_FIELDS),
    ...safeUrl('link', fields.link),
    uses: (fields.uses ?? []).flatMap((id) => briefData(id, source) ?? []),
    models: (fields.models ?? []).flatMap((id) => {
      const model = models.get(id);
      return model ? [briefRecord(model, source.absolute)] : [];
    }),
    decisions: safeLinks(fields.decisions),
  };
}
