import type { AccessLevel } from '../model/access-level.ts';
import type { DatasetFields } from '../derive/catalogue.ts';
import type { Column, DataService, Identifier, Link, Use } from '../generated/types.ts';
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
  readonly open: boolean;
  /** Whether the source must be named, where that is known. */
  readonly attribution?: boolean;
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
  readonly name: string;
  readonly shortName?: string;
  readonly summary?: string;
  readonly kind: TermFacts;
  readonly homepage?: string;
  readonly contact?: ContactFacts;
  readonly parent?: string;
  readonly sameAs: readonly string[];
  readonly identifiers: readonly Identifier[];
}

export interface AccessFacts {
  readonly level: AccessLevel;
  /** The register's own name for the level. */
  readonly iri: string;
  readonly reason?: TermFacts;
  readonly explanation?: string;
  readonly personalData?: string;
  /** The public part of the government security marking. */
  readonly classification?: string;
  readonly request?: RequestFacts;
}

/** The way to data that is not open. */
export interface RequestFacts {
  readonly url?: string;
  readonly email?: string;
  readonly decidedBy: string;
  readonly cost?: string;
  readonly audiences: readonly AudienceFacts[];
  readonly agreements: readonly BriefFacts[];
  readonly legalGateways: readonly string[];
}

export interface AudienceFacts {
  readonly who: TermFacts;
  readonly condition: 'yes' | 'no' | 'on-request';
}

/** Another record, as far as it has to be known to be named. */
export interface BriefFacts {
  readonly id: string;
  readonly iri: string;
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
  /** Whether the address is that of a file, not of a page or an interface. */
  readonly download: boolean;
  readonly format: TermFacts;
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
}

/** What every kind of record says. */
export interface CommonFacts extends BriefFacts {
  readonly description: string;
  readonly themes: readonly TermFacts[];
  readonly keywords: readonly string[];
  readonly publisher: AgentFacts;
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
}

interface TermsFacts extends CoverageFacts {
  readonly access: AccessFacts;
  readonly licence?: LicenceFacts;
}

export interface DatasetFacts
  extends CommonFacts, TermsFacts, SameFacts<DatasetFields, typeof DATASET_FIELDS> {
  readonly kind: 'dataset';
  readonly frequency: TermFacts & { readonly duration?: string };
  /** Empty where the data is not open. */
  readonly distributions: readonly DistributionFacts[];
  readonly services: readonly ServiceBriefFacts[];
  readonly columns: readonly Column[];
  readonly series?: BriefFacts;
  readonly previousVersion?: BriefFacts;
  readonly replacedBy?: BriefFacts;
  readonly replaces: readonly BriefFacts[];
  /** Names of records here, or addresses of sources elsewhere. */
  readonly derivedFrom: readonly string[];
  readonly method?: string;
  readonly usedBy: readonly Use[];
}

export interface ServiceFacts
  extends CommonFacts, TermsFacts, SameFacts<DataService, typeof SERVICE_FIELDS> {
  readonly kind: 'service';
  readonly protocol: TermFacts;
  /** Absent where there is none, or where the service is not open. */
  readonly endpoint?: string;
  readonly descriptionFile?: string;
  readonly serves: readonly BriefFacts[];
}

export interface SeriesFacts extends CommonFacts {
  readonly kind: 'series';
  readonly frequency: TermFacts & { readonly duration?: string };
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
