import type { ListedRecord } from '../../derive/catalogue.ts';
import { isHttpsUrl } from '../../model/https-url.ts';
import type { OutputContext } from '../output.ts';
import { prune } from '../prune.ts';

/** A link of OGC API Records. */
export interface RecordLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
  readonly length?: number;
}

/**
 * The licence as requirement /req/record-core/license has it: its name in the SPDX list; else `other` and a link.
 * Nothing where the source states no licence.
 */
export function describeLicence(
  id: string | undefined,
  { catalogue }: Pick<OutputContext, 'catalogue'>,
): { readonly name: string; readonly links: readonly RecordLink[] } | undefined {
  const licence = id === undefined ? undefined : catalogue.vocabularies.licences.get(id);
  const url = licence?.url ?? licence?.iri;
  const links = url === undefined ? [] : [{ rel: 'license', href: url, title: licence!.label }];
  if (licence?.spdx !== undefined) return { name: licence.spdx, links };
  return links.length > 0 ? { name: 'other', links } : undefined;
}

/** The publisher, and whom to ask if the entry says so. Roles only: the register names no people. */
export function describeContacts({ publisher, fields }: ListedRecord): object[] {
  const { contact } = fields;
  const { homepage, name } = publisher.fields;
  return [
    describeContact({ organization: name, role: 'publisher', url: homepage }),
    ...(contact
      ? [
          describeContact({
            organization: name,
            role: 'pointOfContact',
            position: contact.name,
            url: contact.url,
            email: contact.email,
          }),
        ]
      : []),
  ];
}

function describeContact(contact: {
  organization: string;
  role: string;
  position?: string;
  url?: string | undefined;
  email?: string | undefined;
}): object {
  const { organization, role, position, url, email } = contact;
  return prune({
    organization,
    position,
    emails: email === undefined ? undefined : [{ value: email }],
    links:
      url !== undefined && isHttpsUrl(url)
        ? [{ rel: 'about', href: url, type: 'text/html' }]
        : undefined,
    roles: [role],
  });
}
