import { describeContact } from './describe-agent.ts';
import type { FactSource } from './fact-source.ts';
import type { CatalogueFacts, RecordFacts } from './facts.ts';
import { nameThing } from './iris.ts';

/** The register itself. */
export function describeCatalogueFacts(source: FactSource): CatalogueFacts {
  const { catalogue, absolute } = source;
  const { title, description, language, licence, place, publisher, contact } = catalogue.settings;
  const agent = catalogue.publishers.get(publisher);
  return {
    iri: nameThing(absolute, '/', 'catalogue'),
    page: absolute('/'),
    ...{ title, description, language },
    publisher: agent && source.agent(agent),
    contact: describeContact(contact)!,
    licence: source.licence(licence),
    place: catalogue.vocabularies.places.has(place) ? source.place(place) : undefined,
    record: describeAge(source),
  };
}

/** The register is as new as its newest record. */
function describeAge({ catalogue, history }: FactSource): RecordFacts {
  const days = catalogue.listed.flatMap(({ lastChange }) => lastChange?.date.slice(0, 10) ?? []);
  const first = history.complete ? history.events.at(-1)?.time.slice(0, 10) : undefined;
  return { issued: first, modified: days.sort().at(-1) };
}
