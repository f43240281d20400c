import type { AudienceFacts, RouteFacts } from '../../describe/access-facts.ts';
import type { DatasetFacts, ServiceFacts } from '../../describe/facts.ts';
import { mailbox } from './contact-resource.ts';
import {
  blank,
  iri,
  literal,
  PREFIXES,
  resource,
  type Resource,
  type Statements,
} from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

const action = (name: string) => ({ iri: PREFIXES.odrl + name });

/**
 * Access terms of data that is not open, as an ODRL policy (https://www.w3.org/TR/odrl-model/): who may use it once
 * the body that decides agrees, who may not, and which agreements bind them. Closed data may be used by nobody. Costs
 * are words in our model, and "free for students" is not an amount, so they stay words.
 * @returns undefined for open data, whose licence says it all
 */
export function policyResource(
  { page, iri: target, access: { level, request } }: DatasetFacts | ServiceFacts,
  { text }: SharedResources,
): Resource | undefined {
  if (level === 'open') return undefined;
  const address = `${page}#policy`;
  const all = request?.audiences ?? [];
  const allowed = all.filter(({ condition }) => condition !== 'no');
  const nobody = level === 'closed' || request === undefined;
  const permissions = nobody ? [] : allowed.length > 0 ? allowed : [undefined];
  const refused = nobody ? [undefined] : all.filter(({ condition }) => condition === 'no');
  const { cost, legalGateways = [], agreements = [], url, email } = request ?? {};
  return resource(address, ['odrl:Policy', 'odrl:Set'], {
    'odrl:uid': iri(address),
    'odrl:permission': permissions.map((audience) =>
      blank('odrl:Permission', {
        ...useBy(audience),
        'dct:description': audience && text(CONDITIONS[audience.condition]),
        'odrl:duty': request && consent(request),
      }),
    ),
    'odrl:prohibition': refused.map((audience) => blank('odrl:Prohibition', useBy(audience))),
    'odrl:obligation': agreements.map((agreement) =>
      blank('odrl:Duty', {
        'odrl:action': action('reviewPolicy'),
        'odrl:target': iri(agreement.iri),
      }),
    ),
    'dct:description': cost === undefined ? undefined : text(`Cost: ${cost}`),
    'dct:conformsTo': legalGateways.map((law) => blank('dct:Standard', { 'dct:title': text(law) })),
    'rdfs:seeAlso': [iri(url), mailbox(email)],
  });

  function useBy(audience: AudienceFacts | undefined): Statements {
    return {
      'odrl:target': iri(target),
      'odrl:action': action('use'),
      'odrl:assignee':
        audience &&
        blank('odrl:PartyCollection', {
          'dct:identifier': literal(audience.who.id),
          'skos:prefLabel': text(audience.who.label),
        }),
    };
  }

  function consent({ decidedBy }: RouteFacts): Resource {
    return blank('odrl:Duty', {
      'odrl:action': action('obtainConsent'),
      'odrl:consentingParty': blank('odrl:Party', { 'skos:prefLabel': text(decidedBy) }),
    });
  }
}

const CONDITIONS: Readonly<Record<AudienceFacts['condition'], string>> = {
  yes: 'May apply.',
  'on-request': 'Decided on request.',
  no: 'May not apply.',
};
