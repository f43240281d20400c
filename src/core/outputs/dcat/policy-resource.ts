import type { AccessFacts, AudienceFacts, RequestFacts } from '../../describe/access-facts.ts';
import { iri, literal, PREFIXES, resource, type Resource } from './graph.ts';
import type { SharedResources } from './shared-resources.ts';

const ODRL = PREFIXES.odrl;
const USE = { iri: `${ODRL}use` };

/**
 * Access terms of data that is not open, as an ODRL policy (https://www.w3.org/TR/odrl-model/): who may use it once
 * the body that decides agrees, who may not, and which agreements bind them. Closed data may be used by nobody. Costs
 * are words in our model, and "free for students" is not an amount, so they stay words.
 * @param target the name of the data
 * @returns undefined for open data, whose licence says it all
 */
export function policyResource(
  address: string,
  target: string,
  { level, request }: AccessFacts,
  { text }: SharedResources,
): Resource | undefined {
  if (level === 'open') return undefined;
  const all = request?.audiences ?? [];
  const allowed = all.filter(({ condition }) => condition !== 'no');
  const nobody = level === 'closed' || request === undefined;
  const permissions = nobody ? [] : allowed.length > 0 ? allowed : [undefined];
  const refused = nobody ? [undefined] : all.filter(({ condition }) => condition === 'no');
  const { cost, legalGateways = [], agreements = [], url, email } = request ?? {};
  return resource(
    address,
    ['odrl:Policy', 'odrl:Set'],
    [
      ['odrl:uid', iri(address)],
      [
        'odrl:permission',
        permissions.map((audience) =>
          resource(
            undefined,
            ['odrl:Permission'],
            [
              ['odrl:target', iri(target)],
              ['odrl:action', USE],
              ['odrl:assignee', audience && party(audience)],
              ['dct:description', audience && text(CONDITIONS[audience.condition])],
              ['odrl:duty', request && consent(request)],
            ],
          ),
        ),
      ],
      [
        'odrl:prohibition',
        refused.map((audience) =>
          resource(
            undefined,
            ['odrl:Prohibition'],
            [
              ['odrl:target', iri(target)],
              ['odrl:action', USE],
              ['odrl:assignee', audience && party(audience)],
            ],
          ),
        ),
      ],
      [
        'odrl:obligation',
        agreements.map(({ iri: agreement }) =>
          resource(
            undefined,
            ['odrl:Duty'],
            [
              ['odrl:action', { iri: `${ODRL}reviewPolicy` }],
              ['odrl:target', iri(agreement)],
            ],
          ),
        ),
      ],
      ['dct:description', cost === undefined ? undefined : text(`Cost: ${cost}`)],
      [
        'dct:conformsTo',
        legalGateways.map((law) =>
          resource(undefined, ['dct:Standard'], [['dct:title', text(law)]]),
        ),
      ],
      ['rdfs:seeAlso', [iri(url), email === undefined ? undefined : iri(`mailto:${email}`)]],
    ],
  );

  function party({ who }: AudienceFacts): Resource {
    return resource(
      undefined,
      ['odrl:PartyCollection'],
      [
        ['dct:identifier', literal(who.id)],
        ['skos:prefLabel', text(who.label)],
      ],
    );
  }

  function consent({ decidedBy }: RequestFacts): Resource {
    return resource(
      undefined,
      ['odrl:Duty'],
      [
        ['odrl:action', { iri: `${ODRL}obtainConsent` }],
        [
          'odrl:consentingParty',
          resource(undefined, ['odrl:Party'], [['skos:prefLabel', text(decidedBy)]]),
        ],
      ],
    );
  }
}

const CONDITIONS: Readonly<Record<AudienceFacts['condition'], string>> = {
  yes: 'May apply.',
  'on-request': 'Decided on request.',
  no: 'May not apply.',
};
