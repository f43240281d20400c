import type {
  Agreement,
  CatalogueSettings,
  Community,
  DataRequest,
  DataService,
  Dataset,
  DatasetSeries,
  Insight,
  Model,
  Publisher,
  Redirect,
  Synonyms,
  UseOfData,
} from '../generated/types.ts';
import type { InsightContent } from '../insight/insight-content.ts';
import type { Evidence } from '../model/evidence.ts';
import type { FacetId } from '../model/facets.ts';
import type { InterfaceDescription } from '../model/interface-description.ts';
import type { TermOf, VocabularyName } from '../model/vocabulary.ts';

/** A dataset as the pages show it: it has every field that the schema requires of an entry. */
export type DatasetFields = Dataset &
  Required<Pick<Dataset, 'title' | 'summary' | 'status' | 'themes' | 'access' | 'frequency'>>;

/** Where the value of a field comes from. */
export type FieldOrigin = 'harvested' | 'curated' | 'derived';

/** Where a harvested record comes from. */
export interface HarvestedFrom {
  /** Name of the catalogue. */
  readonly title: string;
  /** The record's page there, or else the catalogue's. */
  readonly url: string | undefined;
}

/** When the record (not the data) last changed, and by which commit. */
export interface RecordChange {
  readonly date: string;
  readonly commit: string;
}

interface Placed {
  /** `<publisher>/<slug>` of what is under its publisher's address; else the name of the file. */
  readonly id: string;
  /** Site path with a leading slash, without the base path. */
  readonly path: string;
  /** Path inside the catalogue folder. */
  readonly file: string;
}

interface RecordBase extends Placed {
  /** `datasets/<publisher>/<slug>`: unique across all kinds. */
  readonly key: string;
  readonly publisher: PublisherRecord;
  readonly lastChange?: RecordChange;
}

export interface DatasetRecord extends RecordBase {
  readonly kind: 'dataset';
  readonly fields: DatasetFields;
  /** Ids of services that serve it, whichever entry says so. */
  readonly services: readonly string[];
  /** Ids of datasets whose `previousVersion` is this one. */
  readonly laterVersions: readonly string[];
  /** Ids of datasets it replaces. */
  readonly supersedes: readonly string[];
  /** Ids of datasets made from this one. */
  readonly derivedWorks: readonly string[];
  /** Ids of datasets that readers of this one may also want, the closest first. */
  readonly related: readonly string[];
  /** Format ids of its distributions, each once, in order of appearance. */
  readonly formats: readonly string[];
  /** Field name → where its value comes from; absent if people wrote the whole entry. */
  readonly origins?: Readonly<Record<string, FieldOrigin>>;
  /** The catalogue it was harvested from. */
  readonly harvestedFrom?: HarvestedFrom;
}

export interface ServiceRecord extends RecordBase {
  readonly kind: 'service';
  readonly fields: DataService;
  /** Ids of datasets it serves, whichever entry says so. */
  readonly serves: readonly string[];
  /** What the reviewed copy of its interface description says. */
  readonly description?: InterfaceDescription;
}

export interface SeriesRecord extends RecordBase {
  readonly kind: 'series';
  readonly fields: DatasetSeries;
  /** Ids of its datasets, newest period first. */
  readonly members: readonly string[];
}

export interface ModelRecord extends RecordBase {
  readonly kind: 'model';
  readonly fields: Model;
}

export interface InsightRecord extends RecordBase {
  readonly kind: 'insight';
  readonly fields: Insight;
}

export interface CommunityRecord extends RecordBase {
  readonly kind: 'community';
  readonly fields: Community;
}

/** Who names a record in what is made of data, by key; each list sorted. */
export interface Chain {
  /** Models that make it. */
  readonly madeBy: readonly string[];
  /** Models that read it. */
  readonly readBy: readonly string[];
  readonly insights: readonly string[];
  readonly communities: readonly string[];
}

export interface PublisherRecord extends Placed {
  readonly fields: Publisher;
}

export interface AgreementRecord extends Placed {
  readonly fields: Agreement;
  /** Ids of datasets whose access route names it. */
  readonly datasets: readonly string[];
  /** Ids of services whose access route names it. */
  readonly services: readonly string[];
}

/** A request for data. All requests share one page, each with its own id there: `/requests/#request-<id>`. */
export interface RequestRecord extends Placed {
  readonly fields: DataRequest;
}

/** One use of data that is not open. All uses share one page, each with its own id there. */
export interface UseRecord {
  readonly id: string;
  /** `/uses/#use-<year>-<slug>` */
  readonly path: string;
  readonly file: string;
  readonly fields: UseOfData;
}

/** Data, or what leads to it. */
export type DataRecord = DatasetRecord | ServiceRecord | SeriesRecord;

/** What is made of data, and for what. */
export type WorkRecord = ModelRecord | InsightRecord | CommunityRecord;

/** What search and browse lists show. */
export type ListedRecord = DataRecord | WorkRecord;

/** Each facet maps a term to the records under it, sorted by title. */
export type Groups = Readonly<Record<FacetId, ReadonlyMap<string, readonly ListedRecord[]>>>;

/** The whole register, checked, linked and frozen: the only source for everything rendered. */
export interface Catalogue {
  readonly settings: CatalogueSettings;
  readonly vocabularies: { readonly [Name in VocabularyName]: ReadonlyMap<string, TermOf<Name>> };
  readonly publishers: ReadonlyMap<string, PublisherRecord>;
  readonly datasets: ReadonlyMap<string, DatasetRecord>;
  readonly services: ReadonlyMap<string, ServiceRecord>;
  readonly series: ReadonlyMap<string, SeriesRecord>;
  readonly models: ReadonlyMap<string, ModelRecord>;
  readonly insights: ReadonlyMap<string, InsightRecord>;
  readonly communities: ReadonlyMap<string, CommunityRecord>;
  /** Newest first. */
  readonly uses: ReadonlyMap<string, UseRecord>;
  /** Key of a record → who names it; only of those that are named. */
  readonly chains: ReadonlyMap<string, Chain>;
  readonly agreements: ReadonlyMap<string, AgreementRecord>;
  /** Newest first. */
  readonly requests: ReadonlyMap<string, RequestRecord>;
  readonly redirects: readonly Redirect[];
  readonly synonyms: Synonyms;
  /** The texts of insights and the extracts beside them, by slug. */
  readonly insightContents: ReadonlyMap<string, InsightContent>;
  /** What the monitor saw of services and links; empty if nothing was checked. */
  readonly evidence: Evidence;
  /** Every record that is not a draft, sorted by title. */
  readonly listed: readonly ListedRecord[];
  readonly groups: Groups;
}
