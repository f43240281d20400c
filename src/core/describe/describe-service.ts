import type { ServiceRecord } from '../derive/catalogue.ts';
import { briefService } from './describe-brief.ts';
import { describeAccess } from './describe-access.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { ServiceFacts } from './facts.ts';
import { sameFacts } from './same-facts.ts';
import { SERVICE_FIELDS } from './service-fields.ts';
import { safeUrl } from './safe-url.ts';

/** A live feed or an interface with every reference followed and every address looked at. */
export function describeServiceFacts(record: ServiceRecord, source: FactSource): ServiceFacts {
  const { fields } = record;
  const { endpoint } = briefService(record, source.absolute);
  const licence = fields.licence === undefined ? undefined : source.licence(fields.licence);
  const protocol = source.catalogue.vocabularies.protocols.get(fields.protocol);
  return {
    kind: 'service',
    ...describeCommon(record, source),
    ...sameFacts(fields, SERVICE_FIELDS),
    ...describeCoverage(fields.coverage, source),
    access: describeAccess(fields.access, source),
    ...(licence && { licence }),
    protocol: describeTerm(fields.protocol, protocol),
    ...(endpoint !== undefined && { endpoint }),
    ...safeUrl('descriptionFile', fields.descriptionFile?.url),
    serves: record.serves.flatMap((id) => source.dataset(id) ?? []),
  };
}
