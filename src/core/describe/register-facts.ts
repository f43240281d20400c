import type {
  AgreementRecord,
  DatasetRecord,
  ListedRecord,
  PublisherRecord,
  SeriesRecord,
  ServiceRecord,
} from '../derive/catalogue.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { DataRequestFacts } from './data-request-facts.ts';
import type {
  AgentFacts,
  CatalogueFacts,
  DatasetFacts,
  ListedFacts,
  SeriesFacts,
  ServiceFacts,
} from './facts.ts';

/**
 * The one reading of the register: all that outputs and pages say of it. References are followed, unsafe addresses
 * and drafts are left out, labels and orders are chosen. Each record is described when it is first asked for, once,
 * and its facts are frozen.
 */
export interface RegisterFacts {
  /** The register itself. */
  readonly about: CatalogueFacts;
  /** The published datasets, services and series by title: the order that readers see. */
  readonly listed: readonly ListedFacts[];
  /** The same by key: the same on every machine, and a new entry moves little. */
  readonly byKey: readonly ListedFacts[];
  /** Of these the datasets. Every page and output gives their number. */
  readonly datasets: readonly DatasetFacts[];
  readonly services: readonly ServiceFacts[];
  readonly series: readonly SeriesFacts[];
  /** By id. */
  readonly publishers: readonly AgentFacts[];
  /** What people asked for, the newest first. */
  readonly requests: readonly DataRequestFacts[];
  /** The facts of one record, which may be a draft: its own page shows it. */
  readonly of: {
    (record: DatasetRecord): DatasetFacts;
    (record: ServiceRecord): ServiceFacts;
    (record: SeriesRecord): SeriesFacts;
    (record: ListedRecord): ListedFacts;
  };
  readonly publisher: (record: PublisherRecord) => AgentFacts;
  readonly agreement: (record: AgreementRecord) => AgreementFacts;
}
