import type { Catalogue, PublisherRecord } from '../derive/catalogue.ts';
import type { History } from '../derive/history.ts';
import type {
  AgentFacts,
  FormatFacts,
  FrequencyFacts,
  LicenceFacts,
  LicenceTermFacts,
  PlaceFacts,
  RecordBriefFacts,
  ServiceBriefFacts,
} from './facts.ts';
import type { TermFacts } from './term-facts.ts';
import type { Absolute } from './iris.ts';

/** What facts of records are taken from. What many records share is described once. */
export interface FactSource {
  readonly catalogue: Catalogue;
  readonly absolute: Absolute;
  readonly history: History;
  readonly theme: (id: string) => TermFacts;
  readonly licence: (id: string) => LicenceFacts | undefined;
  readonly licenceTerm: (id: string) => LicenceTermFacts;
  readonly format: (id: string) => FormatFacts;
  readonly frequency: (id: string) => FrequencyFacts;
  readonly place: (id: string) => PlaceFacts;
  readonly agent: (publisher: PublisherRecord) => AgentFacts;
  /** Undefined for drafts and for what is not in the register. */
  readonly dataset: (id: string) => RecordBriefFacts | undefined;
  readonly service: (id: string) => ServiceBriefFacts | undefined;
}
