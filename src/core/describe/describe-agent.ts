import type { Catalogue, PublisherRecord } from '../derive/catalogue.ts';
import type { Contact } from '../generated/types.ts';
import type { AgentFacts, ContactFacts } from './facts.ts';
import { describeTerm } from './describe-term.ts';
import { nameThing, type Absolute } from './iris.ts';
import { safeUrl, safeUrls } from './safe-url.ts';

/** An organisation of the register. */
export function describeAgent(
  { id, path, fields }: PublisherRecord,
  catalogue: Catalogue,
  absolute: Absolute,
): AgentFacts {
  const { name, shortName, summary, homepage, parent } = fields;
  const contact = describeContact(fields.contact);
  const above = parent === undefined ? undefined : catalogue.publishers.get(parent);
  return {
    id,
    iri: nameThing(absolute, path, 'publisher'),
    name,
    ...(shortName !== undefined && { shortName }),
    ...(summary !== undefined && { summary }),
    kind: describeTerm(fields.kind, catalogue.vocabularies['publisher-kinds'].get(fields.kind)),
    ...safeUrl('homepage', homepage),
    ...(contact && { contact }),
    ...(above && { parent: nameThing(absolute, above.path, 'publisher') }),
    sameAs: safeUrls(fields.sameAs),
    identifiers: fields.identifiers ?? [],
  };
}

export function describeContact(contact: Contact | undefined): ContactFacts | undefined {
  if (contact === undefined) return undefined;
  const { name, email, url } = contact;
  return { name, ...(email !== undefined && { email }), ...safeUrl('url', url) };
}
