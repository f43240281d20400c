import type { ContactFacts } from '../../describe/facts.ts';
import { iri, resource, type Iri, type Literal, type Resource } from './graph.ts';

/** A role to write to. The profile requires the class `vcard:Kind` itself, so it is given beside the exact one. */
export function contactResource(
  { name, email, url }: ContactFacts,
  text: (value: string) => Literal | undefined,
): Resource {
  return resource(undefined, ['vcard:Kind', 'vcard:Organization'], {
    'vcard:fn': text(name),
    'vcard:hasEmail': mailbox(email),
    'vcard:hasURL': iri(url),
  });
}

/** The address of a mailbox as a link. */
export function mailbox(email: string | undefined): Iri | undefined {
  return email === undefined ? undefined : iri(`mailto:${email}`);
}
