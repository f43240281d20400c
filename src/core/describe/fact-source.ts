import type { Catalogue, DatasetRecord, PublisherRecord } from '../derive/catalogue.ts';
import { NO_HISTORY, type History } from '../derive/history.ts';
import { once } from '../model/once.ts';
import type {
  AgentFacts,
  BriefFacts,
  LicenceFacts,
  PlaceFacts,
  ServiceBriefFacts,
  TermFacts,
} from './facts.ts';
import { describeAgent } from './describe-agent.ts';
import { briefDataset, briefService } from './describe-brief.ts';
import { describeLicence, describePlace, describeTheme } from './describe-term.ts';
import type { Absolute } from './iris.ts';

/** What facts of records are taken from. What many records share is described once. */
export interface FactSource {
  readonly catalogue: Catalogue;
  readonly absolute: Absolute;
  readonly history: History;
  readonly theme: (id: string) => TermFacts;
  readonly licence: (id: string) => LicenceFacts | undefined;
  readonly place: (id: string) => PlaceFacts;
  readonly agent: (publisher: PublisherRecord) => AgentFacts;
  /** Undefined for drafts and for what is not in the register. */
  readonly dataset: (id: string) => BriefFacts | undefined;
  readonly service: (id: string) => ServiceBriefFacts | undefined;
}

/** Makes a source of facts for one run. */
export function factSource(
  catalogue: Catalogue,
  absolute: Absolute,
  history: History = NO_HISTORY,
): FactSource {
  const { vocabularies } = catalogue;
  return {
    catalogue,
    absolute,
    history,
    theme: once((id) => describeTheme(id, vocabularies.themes.get(id), absolute)),
    licence: once((id) => describeLicence(id, vocabularies.licences.get(id), absolute)),
    place: once((id) => describePlace(id, vocabularies.places.get(id), absolute)),
    agent: once((publisher) => describeAgent(publisher, catalogue, absolute)),
    dataset: once((id) => published(catalogue.datasets.get(id), absolute)),
    service: once((id) => {
      const record = catalogue.services.get(id);
      return record && briefService(record, absolute);
    }),
  };
}

function published(record: DatasetRecord | undefined, absolute: Absolute): BriefFacts | undefined {
  return record === undefined || record.fields.status === 'draft'
    ? undefined
    : briefDataset(record, absolute);
}
