import type { ServiceRecord } from '../derive/catalogue.ts';
import { briefService } from './describe-brief.ts';
import { describeAccess } from './describe-access.ts';
import { describeCommon, describeCoverage } from './describe-common.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { ServiceFacts } from './facts.ts';
import { safeUrl } from './safe-url.ts';

/** A live feed or an interface with every reference followed and every address looked at. */
export function describeServiceFacts(record: ServiceRecord, source: FactSource): ServiceFacts {
  const { fields } = record;
  const { attribution, withdrawalReason, promise } = fields;
  const { endpoint } = briefService(record, source.absolute);
  const licence = fields.licence === undefined ? undefined : source.licence(fields.licence);
  const protocol = source.catalogue.vocabularies.protocols.get(fields.protocol);
  return {
    kind: 'service',
    ...describeCommon(record, source),
    ...describeCoverage(fields.coverage, source),
    access: describeAccess(fields.access, source),
    ...(licence && { licence }),
    ...(attribution !== undefined && { attribution }),
    ...(withdrawalReason !== undefined && { withdrawalReason }),
    status: fields.status,
    protocol: describeTerm(fields.protocol, protocol),
    ...(endpoint !== undefined && { endpoint }),
    ...safeUrl('descriptionFile', fields.descriptionFile?.url),
    serves: record.serves.flatMap((id) => source.dataset(id) ?? []),
    ...(promise && { promise }),
  };
}
