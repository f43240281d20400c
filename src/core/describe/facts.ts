import type { AccessLevel } from '../model/access-level.ts';
import type { DatasetFields, FieldOrigin, RecordChange } from '../derive/catalogue.ts';
import type {
  Access,
  Authentication,
  Column,
  DataService,
  Identifier,
  Link,
  Probe,
  Use,
} from '../generated/types.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import type { DistributionKind } from './classify-distribution.ts';
import type { DATASET_FIELDS } from './dataset-fields.ts';
import type { SameFacts } from './same-facts.ts';
import type { SERVICE_FIELDS } from './service-fields.ts';

/** A term of a vocabulary. */
export interface TermFacts {
  readonly id: string;
  readonly label: string;
  /** The register's own name for it, where it has a page. */
  readonly iri?: string;
  /** Its name in a standard vocabulary. */
  readonly standard?: string;
}

export interface LicenceFacts extends TermFacts {
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
  /** The line to copy where the entry gives none. */
  readonly attributionText?: string;
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

export interface ContactFacts {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

export interface AgentFacts {
  readonly id: string;
  readonly iri: string;
  readonly path: string;
  readonly page: string;
  readonly name: string;
  readonly shortName?: string;
  readonly summary?: string;
  readonly kind: TermFacts;
  readonly homepage?: string;
  readonly dataPage?: string;
  readonly contact?: ContactFacts;
  /** The place that it governs. */
  readonly place?: PlaceFacts;
  /** What it belongs to. */
  readonly parent?: {
    readonly id: string;
    readonly iri: string;
    readonly path: string;
    readonly name: string;
  };
  readonly sameAs: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export interface AccessFacts {
  readonly level: AccessLevel;
  /** The register's own name for the level. */
  readonly iri: string;
  readonly reason?: TermFacts;
  readonly explanation?: string;
  readonly personalData?: Access['personalData'];
  readonly lawfulBasis?: string;
  /** The public part of the government security marking. */
  readonly classification?: string;
  readonly request?: RequestFacts;
}

/** The way to data that is not open. */
export interface RequestFacts {
  readonly url?: string;
  readonly email?: string;
  readonly decidedBy: string;
  /** Working days from a complete request to a decision. */
  readonly typicalDays?: number;
  readonly cost?: string;
  readonly steps: readonly string[];
  readonly audiences: readonly AudienceFacts[];
  readonly agreements: readonly BriefFacts[];
  readonly legalGateways: readonly string[];
}

export interface AudienceFacts {
  readonly who: TermFacts;
  readonly condition: 'yes' | 'no' | 'on-request';
}

/** What is needed to refer to another record. */
export interface BriefFacts {
  readonly id: string;
  /** `datasets/<publisher>/<slug>`: unique over all kinds of records. */
  readonly key: string;
  readonly iri: string;
  /** Site path of its page, with a leading and a closing slash. */
  readonly path: string;
  /** Its page, by its public address. */
  readonly page: string;
  readonly title: string;
  readonly summary: string;
}

export interface ServiceBriefFacts extends BriefFacts {
  readonly endpoint?: string;
}

export interface DistributionFacts {
  readonly iri: string;
  readonly id?: string;
  readonly title: string;
  readonly url: string;
  /** What is at the address. */
  readonly kind: DistributionKind;
  readonly format: FormatFacts;
  /** From the entry; else from the vocabulary's format. */
  readonly mediaType?: string;
  readonly byteSize?: number;
  readonly checksum?: { readonly algorithm: string; readonly value: string };
  readonly modified?: string;
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
  /** Path inside the catalogue folder. */
  readonly file?: string;
}

/** What every kind of record says. */
export interface CommonFacts extends BriefFacts {
  /** More about it, as Markdown; the summary where the entry says no more. */
  readonly description: string;
  /** Whether the entry says more than its summary. */
  readonly isDescribed: boolean;
  readonly themes: readonly TermFacts[];
  readonly keywords: readonly string[];
  readonly publisher: AgentFacts;
  /** Who to ask: the entry's contact, else the publisher. */
  readonly contact?: ContactFacts;
  readonly landingPage?: string;
  readonly documentation: readonly Link[];
  readonly sameAs: readonly string[];
  readonly identifiers: readonly Identifier[];
  readonly record: RecordFacts;
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
  /** What the entry says, be it that the licence is not stated. */
  readonly licenceTerm?: TermFacts;
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
  readonly series?: BriefFacts;
  readonly previousVersion?: BriefFacts;
  readonly replacedBy?: BriefFacts;
  readonly replaces: readonly BriefFacts[];
  readonly laterVersions: readonly BriefFacts[];
  readonly derivedFrom: readonly SourceFacts[];
  readonly derivedWorks: readonly BriefFacts[];
  /** What a reader of this one may want too, the closest first. */
  readonly related: readonly BriefFacts[];
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
  readonly record?: BriefFacts;
}

export interface ServiceFacts
  extends CommonFacts, TermsFacts, SameFacts<DataService, typeof SERVICE_FIELDS> {
  readonly kind: 'service';
  readonly protocol: TermFacts;
  /** Absent where there is none, or where the service is not open. */
  readonly endpoint?: string;
  readonly descriptionFile?: string;
  readonly authentication: Authentication;
  /** A harmless request; absent where the service is not open. */
  readonly probe?: Probe;
  /** What the reviewed copy of its interface description says. */
  readonly interface?: InterfaceDescription;
  readonly serves: readonly BriefFacts[];
}

export interface SeriesFacts extends CommonFacts {
  readonly kind: 'series';
  readonly frequency: FrequencyFacts;
  readonly members: readonly BriefFacts[];
}

/** The register itself. */
export interface CatalogueFacts {
  readonly iri: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly publisher?: AgentFacts;
  readonly contact: ContactFacts;
  readonly licence?: LicenceFacts;
  readonly place?: PlaceFacts;
  readonly record: RecordFacts;
}

export type ListedFacts = DatasetFacts | ServiceFacts | SeriesFacts;
