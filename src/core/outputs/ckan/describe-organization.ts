import type { AgentFacts } from '../../describe/facts.ts';
import type { TermOf } from '../../model/vocabulary.ts';

/** Describes a publisher as CKAN's organisation. */
export function describeOrganization({ id, page, name, summary, homepage }: AgentFacts): object {
  return {
    id,
    name: id,
    title: name,
    display_name: name,
    description: summary ?? '',
    type: 'organization',
    is_organization: true,
    state: 'active',
    approval_status: 'approved',
    image_url: '',
    created: null,
    extras: [
      ...(homepage === undefined ? [] : [{ key: 'homepage', value: homepage }]),
      { key: 'register_page', value: page },
    ],
  };
}

/** Describes a theme as CKAN's group. */
export function describeGroup({ id, label, description }: TermOf<'themes'>): object {
  return {
    id,
    name: id,
    title: label,
    display_name: label,
    description,
    image_display_url: '',
  };
}

/** Describes a term of the licence vocabulary as `license_list` does. */
export function describeLicense(term: TermOf<'licences'>): object {
  const { id, label, url, iri, open, spdx } = term;
  return {
    id,
    title: label,
    url: url ?? iri ?? '',
    status: 'active',
    maintainer: '',
    family: '',
    is_generic: false,
    od_conformance: open ? 'approved' : 'not reviewed',
    osd_conformance: 'not reviewed',
    domain_data: true,
    domain_content: false,
    domain_software: false,
    legacy_ids: spdx ? [spdx] : [],
  };
}
