import type { DatasetFields, FieldOrigin, RecordChange } from '../derive/catalogue.ts';
import type {
  Authentication,
  CatalogueSettings,
  Column,
  Contact,
  DataService,
  Distribution,
  Identifier,
  Licence,
  Link,
  Probe,
  Publisher,
  Use,
} from '../generated/types.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import type { AccessFacts } from './access-facts.ts';
import type { BriefFacts } from './brief-facts.ts';
import type { ChainFacts } from './chain-facts.ts';
import type { DistributionKind } from './classify-distribution.ts';
import type { DATASET_FIELDS } from './dataset-fields.ts';
import type { SameFacts } from './same-facts.ts';
import type { SERVICE_FIELDS } from './service-fields.ts';
import type { TermFacts } from './term-facts.ts';

/** What an entry says of its licence, be it that it is not stated. */
export interface LicenceTermFacts
  extends TermFacts, Readonly<Pick<Licence, 'can' | 'must' | 'attributionText'>> {}

export interface LicenceFacts extends LicenceTermFacts {
  /** The best name there is: of the standard, of the text, of the register's page about it. */
  readonly iri: string;
  /** Where its text is; the register's page where the text has no address. */
  readonly url: string;
  /** Where its text is or how the standard names it; absent if it cannot be read. */
  readonly text?: string;
  /** In the SPDX list. */
  readonly spdx?: string;
  readonly open: boolean;
  /** Whether the source must be named, where that is known. */
  readonly attribution?: boolean;
}

/** A format, with what files of it are like. */
export interface FormatFacts extends TermFacts {
  /** The usual one first. */
  readonly mediaTypes: readonly string[];
  /** In lower case, without the dot; the usual one first. */
  readonly extensions: readonly string[];
  /** `Any spreadsheet, or a text editor` */
  readonly opensWith?: string;
}

export interface FrequencyFacts extends TermFacts {
  /** ISO 8601: `P1M`. */
  readonly duration?: string;
}

export interface PlaceFacts extends TermFacts {
  readonly iri: string;
  readonly bbox?: Bbox;
}

/** West, south, east, north in degrees (WGS 84). */
export type Bbox = readonly [number, number, number, number];

export type ContactFacts = Readonly<Contact>;

/** An organisation, as far as it has to be known to be named. */
export interface AgentName {
  readonly id: string;
  readonly iri: string;
  readonly path: string;
  readonly name: string;
}

export interface AgentFacts extends AgentName, Readonly<Pick<Publisher, 'shortName' | 'summary'>> {
  readonly page: string;
  readonly kind: TermFacts;
  readonly homepage?: string;
  readonly dataPage?: string;
  readonly contact?: ContactFacts;
  /** The place that it governs. */
  readonly place?: PlaceFacts;
  /** What it belongs to. */
  readonly parent?: AgentName;
  readonly sameAs: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly record: { readonly file: string };
}

/** The same of what a publisher gives, and who to ask about it. */
export interface RecordBriefFacts extends BriefFacts {
  readonly publisher: Pick<AgentFacts, 'name'>;
  /** Who the entry names, else its publisher. */
  readonly contact?: ContactFacts;
}

export interface ServiceBriefFacts extends RecordBriefFacts {
  readonly status: DataService['status'];
  readonly endpoint?: string;
}

export interface DistributionFacts extends Readonly<
  Pick<Distribution, 'id' | 'title' | 'byteSize' | 'checksum' | 'modified'>
> {
  readonly iri: string;
  readonly url: string;
  /** What is at the address. */
  readonly kind: DistributionKind;
  readonly format: FormatFacts;
  /** From the entry; else from the vocabulary's format. */
  readonly mediaType?: string;
  readonly conformsTo?: string;
  readonly service?: ServiceBriefFacts;
}

/** When the record (not the data) came into the register, and when it last changed; days. */
export interface RecordFacts {
  readonly issued?: string;
  readonly modified?: string;
  readonly changeType?: 'created' | 'updated';
  /** The last change, with its time and commit in Git. */
  readonly lastChange?: RecordChange;
}

export interface EntryFacts extends RecordFacts {
  /** Path inside the catalogue folder. */
  readonly file: string;
}

/** What every kind of record says. */
export interface CommonFacts extends RecordBriefFacts {
  /** More about it, as Markdown; the summary where the entry says no more. */
  readonly description: string;
  /** Whether the entry says more than its summary. */
  readonly isDescribed: boolean;
  readonly themes: readonly TermFacts[];
  readonly keywords: readonly string[];
  readonly publisher: AgentFacts;
  readonly landingPage?: string;
  readonly documentation: readonly Link[];
  readonly sameAs: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly record: EntryFacts;
  /** Its place in what is made of data. */
  readonly chain: ChainFacts;
}

export interface CoverageFacts {
  readonly places: readonly PlaceFacts[];
  readonly bbox?: Bbox;
  readonly period?: { readonly start?: string; readonly end?: string };
  /** The smallest unit. */
  readonly granularity?: TermFacts;
  /** Which vintage of boundaries the areas follow. */
  readonly boundaries?: string;
}

/** Under what terms data or a service may be used. */
export interface TermsFacts extends CoverageFacts {
  readonly access: AccessFacts;
  /** Absent too where the entry says `not-stated`: standards then say nothing. */
  readonly licence?: LicenceFacts;
  readonly licenceTerm?: LicenceTermFacts;
}

export interface DatasetFacts
  extends CommonFacts, TermsFacts, SameFacts<DatasetFields, typeof DATASET_FIELDS> {
  readonly kind: 'dataset';
  readonly frequency: FrequencyFacts;
  /** Of its distributions, each once; also if their addresses are left out. */
  readonly formats: readonly FormatFacts[];
  /** Empty where the data is not open. */
  readonly distributions: readonly DistributionFacts[];
  readonly services: readonly ServiceBriefFacts[];
  readonly columns: readonly Column[];
  readonly series?: RecordBriefFacts;
  readonly previousVersion?: RecordBriefFacts;
  readonly replacedBy?: RecordBriefFacts;
  readonly replaces: readonly RecordBriefFacts[];
  readonly laterVersions: readonly RecordBriefFacts[];
  readonly derivedFrom: readonly SourceFacts[];
  readonly derivedWorks: readonly RecordBriefFacts[];
  /** What a reader of this one may want too, the closest first. */
  readonly related: readonly RecordBriefFacts[];
  readonly method?: string;
  readonly usedBy: readonly Use[];
  /** Who said what its fields say; absent where the whole entry is curated. */
  readonly origins?: Readonly<Record<string, FieldOrigin>>;
  readonly harvestedFrom?: { readonly title: string; readonly url?: string };
}

/** What a dataset is made from. */
export interface SourceFacts {
  /** The name of a record here, or the address of a source elsewhere. */
  readonly iri: string;
  readonly record?: RecordBriefFacts;
}

export interface ServiceFacts
  extends CommonFacts, TermsFacts, SameFacts<DataService, typeof SERVICE_FIELDS> {
  readonly kind: 'service';
  readonly protocol: TermFacts;
  /** Absent where there is none, or where the service is not open. */
  readonly endpoint?: string;
  /** Where the provider keeps the description of its interface. */
  readonly descriptionFile?: { readonly type: InterfaceDescription['type']; readonly url: string };
  readonly authentication: Authentication;
  /** A harmless request; absent where the service is not open. */
  readonly probe?: Probe;
  /** What the reviewed copy of its interface description says. */
  readonly interface?: InterfaceDescription;
  readonly serves: readonly RecordBriefFacts[];
}

export interface SeriesFacts extends CommonFacts {
  readonly kind: 'series';
  readonly frequency: FrequencyFacts;
  readonly members: readonly RecordBriefFacts[];
}

/** The register itself. */
export interface CatalogueFacts extends Readonly<
  Pick<CatalogueSettings, 'title' | 'description' | 'language'>
> {
  readonly iri: string;
  readonly page: string;
  readonly publisher?: AgentFacts;
  readonly contact: ContactFacts;
  readonly licence?: LicenceFacts;
  readonly place?: PlaceFacts;
  readonly record: RecordFacts;
}

/** Data, or what leads to it. */
export type DataFacts = DatasetFacts | ServiceFacts | SeriesFacts;
