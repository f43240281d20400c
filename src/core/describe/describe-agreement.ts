import type { AgreementRecord } from '../derive/catalogue.ts';
import { briefAgreement } from './describe-brief.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { FactSource } from './fact-source.ts';
import { safeUrl } from './safe-url.ts';

/** Terms under which data is shared, with the records that name them. */
export function describeAgreement(record: AgreementRecord, source: FactSource): AgreementFacts {
  const { fields, file, datasets, services } = record;
  const { kind, description, purpose, parties = [], legalGateways = [] } = fields;
  const { start, end, review } = fields;
  return {
    ...briefAgreement(record, source.absolute),
    ...{ kind, description, purpose, legalGateways },
    parties: parties.map((party) => {
      const publisher = source.catalogue.publishers.get(party);
      return publisher ? { name: publisher.fields.name, path: publisher.path } : { name: party };
    }),
    term: { start, end, review },
    ...safeUrl('url', fields.url),
    data: [
      ...datasets.flatMap((id) => source.dataset(id) ?? []),
      ...services.flatMap((id) => source.service(id) ?? []),
    ],
    record: { file },
  };
}
