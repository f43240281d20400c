import type {
  AgreementRecord,
  CommunityRecord,
  DatasetRecord,
  InsightRecord,
  ListedRecord,
  ModelRecord,
  PublisherRecord,
  SeriesRecord,
  ServiceRecord,
} from '../derive/catalogue.ts';
import type { AgreementFacts } from './agreement-facts.ts';
import type { DataRequestFacts } from './data-request-facts.ts';
import type {
  AgentFacts,
  CatalogueFacts,
  DataFacts,
  DatasetFacts,
  SeriesFacts,
  ServiceFacts,
} from './facts.ts';
import type { ListedFacts } from './listed-facts.ts';
import type { UseFacts } from './use-facts.ts';
import type { CommunityFacts, InsightFacts, ModelFacts } from './work-facts.ts';

/**
 * The one reading of the register: all that outputs and pages say of it. References are followed, unsafe addresses
 * and drafts are left out, labels and orders are chosen. Each record is described when it is first asked for, once,
 * and its facts are frozen.
 */
export interface RegisterFacts {
  /** The register itself. */
  readonly about: CatalogueFacts;
  /** Every published record by title: the order that readers see. */
  readonly listed: readonly ListedFacts[];
  /** Of these the datasets, services and series, which are data or lead to it. */
  readonly data: readonly DataFacts[];
  /** The same by key: the same on every machine, and a new entry moves little. */
  readonly byKey: readonly DataFacts[];
  /** Of these the datasets. Every page and output gives their number. */
  readonly datasets: readonly DatasetFacts[];
  readonly services: readonly ServiceFacts[];
  readonly series: readonly SeriesFacts[];
  readonly models: readonly ModelFacts[];
  readonly insights: readonly InsightFacts[];
  readonly communities: readonly CommunityFacts[];
  /** By id. */
  readonly publishers: readonly AgentFacts[];
  /** What people asked for, the newest first. */
  readonly requests: readonly DataRequestFacts[];
  /** The facts of one record, which may be a draft: its own page shows it. */
  readonly of: {
    (record: DatasetRecord): DatasetFacts;
    (record: ServiceRecord): ServiceFacts;
    (record: SeriesRecord): SeriesFacts;
    (record: ModelRecord): ModelFacts;
    (record: InsightRecord): InsightFacts;
    (record: CommunityRecord): CommunityFacts;
    (record: ListedRecord): ListedFacts;
  };
  readonly publisher: (record: PublisherRecord) => AgentFacts;
  readonly agreement: (record: AgreementRecord) => AgreementFacts;
  /** Uses of data that is not open, the newest first. */
  readonly uses: readonly UseFacts[];
}
