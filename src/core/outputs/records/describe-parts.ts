import type { CommonFacts, ContactFacts, LicenceFacts } from '../../describe/facts.ts';
import { prune } from '../prune.ts';

/** A link of OGC API Records. */
export interface RecordLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string | undefined;
  readonly title?: string;
  readonly length?: number | undefined;
}

/**
 * The licence as requirement /req/record-core/license has it: its name in the SPDX list, else `other`; and a link to its
 * text, or to the register's page about it. Nothing where the source states no licence.
 */
export function licenceParts(
  licence: LicenceFacts | undefined,
): { readonly name: string; readonly links: readonly RecordLink[] } | undefined {
  if (licence === undefined) return undefined;
  const { url, text = url, spdx = 'other', label } = licence;
  return { name: spdx, links: [{ rel: 'license', href: text, title: label }] };
}

/** The publisher, and who to ask. Roles only: the register names no people. */
export function contactParts({ publisher, contact }: CommonFacts): object[] {
  const { name, homepage } = publisher;
  return [
    contactPart(name, 'publisher', { url: homepage }),
    ...(contact ? [contactPart(name, 'pointOfContact', contact)] : []),
  ];
}

/** @param contact whose name is that of a role */
export function contactPart(
  organization: string,
  role: string,
  { name, email, url }: Partial<Record<keyof ContactFacts, string | undefined>>,
): object {
  return prune({
    organization,
    position: name,
    emails: email === undefined ? undefined : [{ value: email }],
    links: url === undefined ? undefined : [{ rel: 'about', href: url, type: 'text/html' }],
    roles: [role],
  });
}
