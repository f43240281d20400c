import type { Access, HowToRequestAccess } from '../generated/types.ts';
import { nameThing } from './iris.ts';
import { describeTerm } from './describe-term.ts';
import type { AccessFacts, ReasonFacts, RequestFacts } from './access-facts.ts';
import type { FactSource } from './fact-source.ts';
import { safeUrl } from './safe-url.ts';

/** Who may use the data and how to ask for it. */
export function describeAccess(access: Access, source: FactSource): AccessFacts {
  const { level, reason, explanation, personalData, lawfulBasis, classification } = access;
  const { absolute } = source;
  return {
    level,
    iri: nameThing(absolute, `/access/${level}/`, 'access'),
    ...(reason !== undefined && { reason: describeReason(reason, source) }),
    ...(explanation !== undefined && { explanation }),
    ...(personalData !== undefined && { personalData }),
    ...(lawfulBasis !== undefined && { lawfulBasis }),
    ...(classification !== undefined && { classification }),
    ...(access.request && { request: describeRoute(access.request, source) }),
  };
}

function describeReason(id: string, { catalogue }: FactSource): ReasonFacts {
  const term = catalogue.vocabularies['access-reasons'].get(id);
  return {
    ...describeTerm(id, term),
    ...(term?.legalBasis !== undefined && { legalBasis: term.legalBasis }),
  };
}

/** How to ask for it. */
function describeRoute(
  request: HowToRequestAccess,
  { catalogue, absolute }: FactSource,
): RequestFacts {
  const { email, decidedBy, typicalDays, cost, steps = [], legalGateways = [] } = request;
  return {
    ...safeUrl('url', request.url),
    ...(email !== undefined && { email }),
    decidedBy,
    ...(typicalDays !== undefined && { typicalDays }),
    ...(cost !== undefined && { cost }),
    steps,
    audiences: (request.audiences ?? []).map(({ who, condition }) => ({
      who: describeTerm(who, catalogue.vocabularies.audiences.get(who)),
      condition,
    })),
    agreements: (request.agreements ?? []).flatMap((id) => {
      const agreement = catalogue.agreements.get(id);
      if (!agreement) return [];
      const { path, fields } = agreement;
      return {
        id,
        key: `agreements/${id}`,
        iri: nameThing(absolute, path, 'agreement'),
        path,
        page: absolute(path),
        title: fields.title,
        summary: fields.summary,
      };
    }),
    legalGateways,
  };
}
