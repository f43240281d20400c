import type { ServiceRecord } from '../derive/catalogue.ts';
import { isHttpsUrl } from '../model/https-url.ts';
import { briefService } from './describe-brief.ts';
import { describeCommon, describeTerms } from './describe-common.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { ServiceFacts } from './facts.ts';
import { sameFacts } from './same-facts.ts';
import { SERVICE_FIELDS } from './service-fields.ts';
import { safeUrl } from './safe-url.ts';

/** A live feed or an interface with every reference followed and every address looked at. */
export function describeServiceFacts(record: ServiceRecord, source: FactSource): ServiceFacts {
  const { fields, description } = record;
  const { descriptionFile: file, probe } = fields;
  const { endpoint } = briefService(record, source.absolute);
  const { instructions, ...authentication } = fields.authentication;
  const { protocols } = source.catalogue.vocabularies;
  const isOpen = fields.access.level === 'open';
  return {
    kind: 'service',
    ...describeCommon(record, source),
    ...describeTerms(fields, source),
    ...sameFacts(fields, SERVICE_FIELDS),
    protocol: describeTerm(fields.protocol, protocols.get(fields.protocol)),
    endpoint,
    descriptionFile: file && isHttpsUrl(file.url) ? { type: file.type, url: file.url } : undefined,
    authentication: { ...authentication, ...safeUrl('instructions', instructions) },
    probe: isOpen && probe && isHttpsUrl(probe.url) ? probe : undefined,
    interface: description,
    serves: record.serves.flatMap((id) => source.dataset(id) ?? []),
  };
}
