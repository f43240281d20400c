import type { PublisherRecord } from '../../derive/catalogue.ts';
import type { TermOf } from '../../model/vocabulary.ts';
import type { OutputContext } from '../output.ts';

/** Describes a publisher as CKAN's organisation. */
export function describeOrganization(
  { id, path, fields }: PublisherRecord,
  { absolute }: Pick<OutputContext, 'absolute'>,
): object {
  return {
    id,
    name: id,
    title: fields.name,
    display_name: fields.name,
    description: fields.summary ?? '',
    type: 'organization',
    is_organization: true,
    state: 'active',
    approval_status: 'approved',
    image_url: '',
    created: null,
    extras: [
      { key: 'homepage', value: fields.homepage },
      { key: 'register_page', value: absolute(path) },
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

/** Describes a licence as `license_list` does. */
export function describeLicence({ id, label, url, iri, open, spdx }: TermOf<'licences'>): object {
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
