import type { Catalogue } from '../derive/catalogue.ts';
import { NO_HISTORY, type History } from '../derive/history.ts';
import { once } from '../model/once.ts';
import { describeAgent } from './describe-agent.ts';
import { briefRecord, briefService } from './describe-brief.ts';
import {
  describeFormat,
  describeFrequency,
  describeLicence,
  describeLicenceTerm,
  describePlace,
  describeTheme,
} from './describe-term.ts';
import type { FactSource } from './fact-source.ts';
import type { Absolute } from './iris.ts';

/** Makes a source of facts for one run. */
export function createFactSource(
  catalogue: Catalogue,
  absolute: Absolute,
  history: History = NO_HISTORY,
): FactSource {
  const { vocabularies, datasets, services } = catalogue;
  const place = once((id: string) => describePlace(id, vocabularies.places.get(id), absolute));
  return {
    catalogue,
    absolute,
    history,
    theme: once((id) => describeTheme(id, vocabularies.themes.get(id), absolute)),
    licence: once((id) => describeLicence(id, vocabularies.licences.get(id), absolute)),
    licenceTerm: once((id) => describeLicenceTerm(id, vocabularies.licences.get(id))),
    format: once((id) => describeFormat(id, vocabularies.formats.get(id))),
    frequency: once((id) => describeFrequency(id, vocabularies.frequencies.get(id))),
    place,
    agent: once((publisher) => describeAgent(publisher, { catalogue, absolute, place })),
    dataset: once((id) => {
      const record = datasets.get(id);
      return record && record.fields.status !== 'draft' ? briefRecord(record, absolute) : undefined;
    }),
    service: once((id) => {
      const record = services.get(id);
      return record && briefService(record, absolute);
    }),
  };
}
