import type { UseRecord } from '../derive/catalogue.ts';
import { briefAgreement } from './describe-brief.ts';
import { briefData } from './describe-sources.ts';
import type { FactSource } from './fact-source.ts';
import { safeLinks } from './safe-url.ts';
import type { UseFacts } from './use-facts.ts';

/** One use of data that is not open, with the records that it names. */
export function describeUse({ id, path, fields }: UseRecord, source: FactSource): UseFacts {
  const { data, agreement: terms, result: link, ...same } = fields;
  const agreement = terms === undefined ? undefined : source.catalogue.agreements.get(terms);
  const [result] = safeLinks(link && [link]);
  return {
    ...same,
    id,
    anchor: path.slice(path.indexOf('#') + 1),
    data: data.flatMap((one) => briefData(one, source) ?? []),
    ...(agreement && { agreement: briefAgreement(agreement, source.absolute) }),
    ...(result && { result }),
  };
}
