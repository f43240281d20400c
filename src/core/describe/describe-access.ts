import type { Access, HowToRequestAccess } from '../generated/types.ts';
import { nameThing } from './iris.ts';
import { briefAgreement } from './describe-brief.ts';
import { describeReason, describeTerm } from './describe-term.ts';
import type { AccessFacts, RouteFacts } from './access-facts.ts';
import type { FactSource } from './fact-source.ts';
import { safeUrl } from './safe-url.ts';

/** Who may use the data and how to ask for it. */
export function describeAccess(
  { reason, request, ...same }: Access,
  source: FactSource,
): AccessFacts {
  const { catalogue, absolute } = source;
  return {
    ...same,
    iri: nameThing(absolute, `/access/${same.level}/`, 'access'),
    reason: describeReason(reason, catalogue),
    request: request && describeRoute(request, source),
  };
}

/** How to ask for it. */
function describeRoute(
  { url, ...request }: HowToRequestAccess,
  { catalogue, absolute }: FactSource,
): RouteFacts {
  const { steps = [], legalGateways = [], audiences = [], agreements = [], ...same } = request;
  return {
    ...safeUrl('url', url),
    ...same,
    ...{ steps, legalGateways },
    audiences: audiences.map(({ who, condition }) => ({
      who: describeTerm(who, catalogue.vocabularies.audiences.get(who)),
      condition,
    })),
    agreements: agreements.flatMap((id) => {
      const agreement = catalogue.agreements.get(id);
      return agreement ? briefAgreement(agreement, absolute) : [];
    }),
  };
}
