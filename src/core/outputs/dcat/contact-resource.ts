import type { ContactFacts } from '../../describe/facts.ts';
import { iri, resource, type Literal, type Resource } from './graph.ts';

/** A role to write to. The profile requires the class `vcard:Kind` itself, so it is given beside the exact one. */
export function contactResource(
  address: string | undefined,
  { name, email, url }: ContactFacts,
  text: (value: string) => Literal | undefined,
): Resource {
  return resource(
    address,
    ['vcard:Kind', 'vcard:Organization'],
    [
      ['vcard:fn', text(name)],
      ['vcard:hasEmail', email === undefined ? undefined : iri(`mailto:${email}`)],
      ['vcard:hasURL', iri(url)],
    ],
  );
}
