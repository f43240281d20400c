import type { PublisherRecord } from '../derive/catalogue.ts';
import type { Contact } from '../generated/types.ts';
import type { AgentFacts, ContactFacts } from './facts.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import { nameThing } from './iris.ts';
import { safeUrl, safeUrls } from './safe-url.ts';

/** An organisation of the register. */
export function describeAgent(
  { id, path, fields, file }: PublisherRecord,
  { catalogue, absolute, place }: Pick<FactSource, 'catalogue' | 'absolute' | 'place'>,
): AgentFacts {
  const { name, shortName, summary, homepage, parent, dataPage } = fields;
  const contact = describeContact(fields.contact);
  const above = parent === undefined ? undefined : catalogue.publishers.get(parent);
  return {
    id,
    iri: nameThing(absolute, path, 'publisher'),
    path,
    page: absolute(path),
    name,
    ...(shortName !== undefined && { shortName }),
    ...(summary !== undefined && { summary }),
    kind: describeTerm(fields.kind, catalogue.vocabularies['publisher-kinds'].get(fields.kind)),
    ...safeUrl('homepage', homepage),
    ...safeUrl('dataPage', dataPage),
    ...(contact && { contact }),
    ...(fields.place !== undefined && { place: place(fields.place) }),
    ...(above && {
      parent: {
        id: above.id,
        iri: nameThing(absolute, above.path, 'publisher'),
        path: above.path,
        name: above.fields.name,
      },
    }),
    sameAs: safeUrls(fields.sameAs),
    identifiers: fields.identifiers ?? [],
    record: { file },
  };
}

export function describeContact(contact: Contact | undefined): ContactFacts | undefined {
  if (contact === undefined) return undefined;
  const { name, email, url } = contact;
  return { name, ...(email !== undefined && { email }), ...safeUrl('url', url) };
}
