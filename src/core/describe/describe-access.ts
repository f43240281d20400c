import type { Access, HowToRequestAccess } from '../generated/types.ts';
import { nameThing } from './iris.ts';
import { briefAgreement } from './describe-brief.ts';
import { describeReason, describeTerm } from './describe-term.ts';
import type { AccessFacts, RequestFacts } from './access-facts.ts';
import type { FactSource } from './fact-source.ts';
import { safeUrl } from './safe-url.ts';

/** Who may use the data and how to ask for it. */
export function describeAccess(access: Access, source: FactSource): AccessFacts {
  const { level, reason, explanation, personalData, lawfulBasis, classification } = access;
  const { catalogue, absolute } = source;
  const reasons = catalogue.vocabularies['access-reasons'];
  return {
    level,
    iri: nameThing(absolute, `/access/${level}/`, 'access'),
    ...(reason !== undefined && { reason: describeReason(reason, reasons.get(reason)) }),
    ...(explanation !== undefined && { explanation }),
    ...(personalData !== undefined && { personalData }),
    ...(lawfulBasis !== undefined && { lawfulBasis }),
    ...(classification !== undefined && { classification }),
    ...(access.request && { request: describeRoute(access.request, source) }),
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
      return agreement ? briefAgreement(agreement, absolute) : [];
    }),
    legalGateways,
  };
}
