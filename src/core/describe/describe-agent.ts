import type { PublisherRecord } from '../derive/catalogue.ts';
import type { Contact } from '../generated/types.ts';
import type { AgentFacts, AgentName, ContactFacts } from './facts.ts';
import { describeTerm } from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import { nameThing, type Absolute } from './iris.ts';
import { safeUrl, safeUrls } from './safe-url.ts';

/** An organisation of the register. */
export function describeAgent(
  { id, path, fields, file }: PublisherRecord,
  { catalogue, absolute, place }: Pick<FactSource, 'catalogue' | 'absolute' | 'place'>,
): AgentFacts {
  const { shortName, summary, homepage, parent, dataPage, identifiers = [] } = fields;
  const above = parent === undefined ? undefined : catalogue.publishers.get(parent);
  return {
    ...nameAgent({ id, path, fields }, absolute),
    ...{ shortName, summary, identifiers },
    page: absolute(path),
    kind: describeTerm(fields.kind, catalogue.vocabularies['publisher-kinds'].get(fields.kind)),
    ...safeUrl('homepage', homepage),
    ...safeUrl('dataPage', dataPage),
    contact: describeContact(fields.contact),
    place: fields.place === undefined ? undefined : place(fields.place),
    parent: above && nameAgent(above, absolute),
    sameAs: safeUrls(fields.sameAs),
    record: { file },
  };
}

function nameAgent(
  { id, path, fields: { name } }: Omit<PublisherRecord, 'file'>,
  absolute: Absolute,
): AgentName {
  return { id, iri: nameThing(absolute, path, 'publisher'), path, name };
}

export function describeContact(contact: Contact | undefined): ContactFacts | undefined {
  if (contact === undefined) return undefined;
  const { url, ...same } = contact;
  return { ...same, ...safeUrl('url', url) };
}
