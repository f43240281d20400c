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
  const { data } = record;
  const { attribution, withdrawalReason, promise } = data;
  const { endpoint } = briefService(record, source.absolute);
  const licence = data.licence === undefined ? undefined : source.licence(data.licence);
  const protocol = source.catalogue.vocabularies.protocols.get(data.protocol);
  return {
    kind: 'service',
    ...describeCommon(record, source),
    ...describeCoverage(data.coverage, source),
    access: describeAccess(data.access, source),
    ...(licence && { licence }),
    ...(attribution !== undefined && { attribution }),
    ...(withdrawalReason !== undefined && { withdrawalReason }),
    status: data.status,
    protocol: describeTerm(data.protocol, protocol),
    ...(endpoint !== undefined && { endpoint }),
    ...safeUrl('descriptionFile', data.descriptionFile?.url),
    serves: record.serves.flatMap((id) => source.dataset(id) ?? []),
    ...(promise && { promise }),
  };
}
