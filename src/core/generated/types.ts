// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * Lower-case words joined by single hyphens. It becomes part of a permanent address.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "slug".
 */
export type Slug = string;
/**
 * The id of a term in a vocabulary: lower-case words joined by single hyphens.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "termId".
 */
export type TermId = string;
/**
 * The official code of a place, as listed in the places vocabulary (for England, a GSS code).
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "placeId".
 */
export type PlaceId = string;
/**
 * The publisher's id, a slash and the record's slug: the file's path without its folder and .yaml.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "recordId".
 */
export type RecordId = string;
/**
 * A name in plain words, with the place and the period if they matter.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "title".
 */
export type Title = string;
/**
 * One or two plain sentences, shown in search results.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "summary".
 */
export type Summary = string;
/**
 * Markdown text. Pages lower its headings and leave out images and HTML.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "markdown".
 */
export type Markdown = string;
/**
 * One line of plain text.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "line".
 */
export type Line = string;
/**
 * Up to five questions, in people's own words, that it can answer.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "answers".
 *
 * Items: What somebody would ask, on one line, with a question mark at the end and no semicolon.
 */
export type Answers = string[];
/**
 * A few sentences of plain text.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "paragraph".
 */
export type Paragraph = string;
/**
 * An absolute https address without user name or password.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "httpsUrl".
 */
export type HttpsUrl = string;
/**
 * The web identifier of a concept: an http or https address.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "iri".
 */
export type Iri = string;
/**
 * The mailbox of a role or team, never of a named person.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "email".
 */
export type Email = string;
/**
 * A day as YYYY-MM-DD, in quotes.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "date".
 */
export type Date = string;
/**
 * A day, month or year as YYYY-MM-DD, YYYY-MM or YYYY, in quotes. Give only what you know.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "partialDate".
 */
export type PartialDate = string;
/**
 * A length of time in ISO 8601 form.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "duration".
 */
export type Duration = string;
/**
 * The place of a value in a JSON document (RFC 6901).
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "jsonPointer".
 */
export type JsonPointer = string;
/**
 * The id of a term in the licences vocabulary.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "licenceId".
 */
export type LicenceId = string;
/**
 * The kind of record, a slash and its id: the file's path under catalogue/ without .yaml.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "recordKey".
 */
export type RecordKey = string;

/**
 * Who to ask: a role or team, with a mailbox or a web page. No personal names.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "contact".
 */
export interface Contact {
  /**
   * The role or team that answers.
   */
  name: string;
  email?: Email;
  url?: HttpsUrl;
}
/**
 * A web address with a title.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "link".
 */
export interface Link {
  title: Line;
  url: HttpsUrl;
}
/**
 * The name of this record in another system.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "identifier".
 */
export interface Identifier {
  /**
   * The system that gave the identifier.
   */
  scheme: string;
  /**
   * The identifier itself.
   */
  value: string;
}
/**
 * A fingerprint of the file, which proves that the file is unchanged.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "checksum".
 */
export interface Checksum {
  /**
   * The hash function.
   */
  algorithm: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  /**
   * The hash in lower-case hexadecimal.
   */
  value: string;
}
/**
 * How to get access: who may apply, who decides, how long it takes and where to start.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "request".
 */
export interface HowToRequestAccess {
  url?: HttpsUrl;
  email?: Email;
  /**
   * The role or body that decides.
   */
  decidedBy: string;
  /**
   * Working days from a complete request to a decision, according to the custodian.
   */
  typicalDays?: number;
  cost?: Line;
  /**
   * Which audiences may apply, and on what conditions.
   */
  audiences?: Audience[];
  /**
   * What to do, in order; one action per step.
   */
  steps?: Line[];
  /**
   * Ids of the sharing agreements or standard terms that apply.
   */
  agreements?: Slug[];
  /**
   * The laws that allow the sharing.
   */
  legalGateways?: Line[];
}
/**
 * One audience and whether it may apply.
 */
export interface Audience {
  who: TermId;
  /**
   * Whether this audience may apply.
   */
  condition: 'yes' | 'no' | 'on-request';
}
/**
 * Who may use the data and how.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "access".
 */
export interface Access {
  /**
   * open: anyone may use it. shared: named groups may use it under an agreement. restricted: released case by case on request. closed: listed so people know it exists; nobody outside can get it.
   */
  level: 'open' | 'shared' | 'restricted' | 'closed';
  reason?: TermId;
  /**
   * Why it is not open, in plain words.
   */
  explanation?: string;
  /**
   * What the data says about people.
   */
  personalData?: 'none' | 'anonymised' | 'pseudonymised' | 'personal' | 'special-category';
  /**
   * The lawful basis for processing the personal data.
   */
  lawfulBasis?: string;
  /**
   * The public part of the government security marking.
   */
  classification?: 'OFFICIAL' | 'OFFICIAL-SENSITIVE';
  request?: HowToRequestAccess;
}
/**
 * The time the data describes.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "period".
 */
export interface Period {
  start?: PartialDate;
  end?: PartialDate;
}
/**
 * The places and times the data covers.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "coverage".
 */
export interface Coverage {
  /**
   * Ids of the places vocabulary.
   */
  places?: PlaceId[];
  period?: Period;
  granularity?: TermId;
  /**
   * Which edition of the boundaries the areas follow.
   */
  boundaries?: string;
  /**
   * West, south, east, north in degrees (WGS 84).
   *
   * @minItems 4
   * @maxItems 4
   */
  bbox?: [number, number, number, number];
}
/**
 * One form of the data: a file or a way to query it.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "distribution".
 */
export interface Distribution {
  id?: TermId;
  /**
   * What this file or link contains.
   */
  title: string;
  url?: HttpsUrl;
  format: TermId;
  /**
   * The IANA media type that the server sends.
   */
  mediaType?: string;
  /**
   * The size of the file in bytes.
   */
  byteSize?: number;
  checksum?: Checksum;
  modified?: PartialDate;
  conformsTo?: HttpsUrl;
  service?: RecordId;
}
/**
 * One column of a table.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "column".
 */
export interface Column {
  /**
   * The name exactly as in the file.
   */
  name: string;
  /**
   * The name in plain words.
   */
  title?: string;
  /**
   * The type, in the terms of Table Schema.
   */
  type?:
    | 'string'
    | 'number'
    | 'integer'
    | 'boolean'
    | 'object'
    | 'array'
    | 'list'
    | 'datetime'
    | 'date'
    | 'time'
    | 'year'
    | 'yearmonth'
    | 'duration'
    | 'geopoint'
    | 'geojson'
    | 'any';
  /**
   * The unit of measure.
   */
  unit?: string;
  /**
   * What the values mean.
   */
  description?: string;
  /**
   * The permitted values.
   *
   * Items: One permitted value.
   */
  values?: string[];
  /**
   * Whether this column, with other key columns, identifies the row.
   */
  key?: boolean;
}
/**
 * Something made with the data.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "use".
 */
export interface Use {
  title: Line;
  url: HttpsUrl;
  /**
   * What kind of use it is.
   */
  kind: 'insight' | 'app' | 'paper' | 'policy' | 'tutorial';
}
/**
 * Where the data comes from.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "provenance".
 */
export interface Provenance {
  /**
   * Ids of entries in this register, or web addresses of sources elsewhere.
   *
   * Items: An id of an entry, or a web address.
   */
  derivedFrom?: string[];
  method?: Paragraph;
}
/**
 * A data-sharing agreement or standard terms. catalogue/agreements/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "agreement".
 */
export interface Agreement {
  title: Title;
  summary: Summary;
  description?: Markdown;
  /**
   * What kind of terms these are.
   */
  kind: 'standard-terms' | 'template' | 'agreement';
  /**
   * Publisher ids or names of the organisations that are party to it.
   *
   * Items: A publisher's id, or a name.
   */
  parties?: string[];
  /**
   * What the sharing is for.
   */
  purpose?: string;
  /**
   * The laws that allow the sharing.
   */
  legalGateways?: Line[];
  start?: PartialDate;
  end?: PartialDate;
  review?: Date;
  url?: HttpsUrl;
}
/**
 * The register itself. catalogue/catalogue.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "catalogue".
 */
export interface CatalogueSettings {
  title: Title;
  /**
   * A short form of the name, for narrow spaces.
   */
  shortTitle?: string;
  /**
   * One line under the name on the home page.
   */
  tagline?: string;
  description: Paragraph;
  baseUrl: HttpsUrl;
  repository: HttpsUrl;
  /**
   * The branch that the site is built from.
   */
  defaultBranch: string;
  /**
   * Who looks after the register itself: its code, rules and shared files. They review all that belongs to no publisher.
   *
   * Items: A GitHub account, or a team as organisation/team, that may write to the repository.
   */
  maintainers?: string[];
  publisher: TermId;
  contact: Contact;
  licence: LicenceId;
  /**
   * The language of the register, as a BCP 47 tag.
   */
  language: string;
  place: PlaceId;
  areaNoun: WordForAnArea;
  /**
   * Searches that the home page suggests.
   *
   * Items: One search.
   */
  exampleSearches?: string[];
  /**
   * Other places to look, shown in the footer and on the about page.
   */
  relatedServices?: Link[];
  linksVerified?: Date;
}
/**
 * What the areas on the tile map are called.
 */
export interface WordForAnArea {
  /**
   * One area.
   */
  singular: string;
  /**
   * Several areas.
   */
  plural: string;
}
/**
 * One dataset. The file's path is its id: catalogue/datasets/<publisher>/<slug>.yaml.
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "dataset".
 */
export interface Dataset {
  title?: Title;
  summary?: Summary;
  description?: Markdown;
  answers?: Answers;
  /**
   * The harvested record (source/slug) that this entry corrects. Such an entry has only the corrected fields.
   */
  overlayOf?: string;
  /**
   * In an overlay: fields that keep the value given here, whatever the source says.
   *
   * Items: A field that would otherwise follow the source.
   */
  pinned?: ('modified' | 'distributions')[];
  /**
   * draft: not shown in search. current: in use. superseded: replaced by another entry. withdrawn: no longer offered; its page stays and says why.
   */
  status?: 'draft' | 'current' | 'superseded' | 'withdrawn';
  supersededBy?: RecordId;
  /**
   * Why it is no longer offered.
   */
  withdrawalReason?: string;
  /**
   * Ids of the themes vocabulary; the main one first.
   */
  themes?: TermId[];
  /**
   * Other words people might search for, in lower case.
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  access?: Access;
  licence?: LicenceId;
  /**
   * The line to copy when using the data.
   */
  attribution?: string;
  issued?: PartialDate;
  modified?: PartialDate;
  frequency?: TermId;
  nextReview?: Date;
  coverage?: Coverage;
  /**
   * The smallest distance on the ground that the data tells apart, in metres.
   */
  spatialResolution?: number;
  /**
   * The files and links where the data is.
   */
  distributions?: Distribution[];
  /**
   * Ids of the live feeds and interfaces that serve this data.
   */
  services?: RecordId[];
  /**
   * What each column of the table means.
   */
  columns?: Column[];
  inSeries?: RecordId;
  /**
   * The version or edition.
   */
  version?: string;
  previousVersion?: RecordId;
  provenance?: Provenance;
  limitations?: Paragraph;
  /**
   * Things made with the data.
   */
  usedBy?: Use[];
  contact?: Contact;
  landingPage?: HttpsUrl;
  /**
   * Guides, methods and notes.
   */
  documentation?: Link[];
  /**
   * Web addresses of the same record in other catalogues.
   */
  sameAs?: HttpsUrl[];
  /**
   * Names of this record in other systems.
   */
  identifiers?: Identifier[];
}
/**
 * Rules that an entry may break until a date. catalogue/exceptions.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "exceptions".
 */
export interface Exceptions {
  /**
   * One item for each permitted breach.
   */
  exceptions: Exception[];
}
/**
 * One permitted breach.
 */
export interface Exception {
  /**
   * The code of the problem.
   */
  rule: string;
  record: RecordKey;
  /**
   * Why this entry may break the rule.
   */
  reason: string;
  review: Date;
}
/**
 * A record that a program writes: what a source said, in our model. Never edit it by hand. catalogue/harvested/<source>/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "harvested".
 */
export interface HarvestedRecord {
  harvest: Harvest;
  dataset: Dataset;
}
/**
 * Where the record came from.
 */
export interface Harvest {
  /**
   * The record's id at the source.
   */
  identifier: string;
  url?: HttpsUrl;
  issued?: PartialDate;
  modified?: PartialDate;
  unmapped?: Unmapped;
  missingSince?: Date;
  /**
   * Days of complete runs without it. After three such runs over seven days, it counts as withdrawn.
   */
  missingRuns?: Date[];
  duplicateOf?: RecordId;
}
/**
 * What the source said that does not fit the model.
 */
export interface Unmapped {
  /**
   * The source's own words.
   */
  [k: string]: string;
}
/**
 * Where the extract beside an insight comes from, and how it was made. catalogue/insights/<slug>/<name>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "pin".
 */
export interface Pin {
  from: From;
  url: HttpsUrl;
  accessed: Date;
  published?: PartialDate;
  licence: TermId;
  attribution: Paragraph;
  /**
   * Of the publisher’s file, in lower case. Empty until somebody has compared with it.
   */
  sourceSha256?: string;
  /**
   * In bytes.
   */
  sourceBytes?: number;
  /**
   * Of the CSV file beside this one, in lower case.
   */
  extractSha256: string;
  granularity: TermId;
  /**
   * How the extract is made from the source: operations in order, each a map with one key. Left out where the source is not a table of text.
   */
  recipe?: Operation[];
}
/**
 * The dataset of this register that holds the source.
 */
export interface From {
  dataset: RecordId;
  distribution?: Line;
}
/**
 * One operation.
 */
export interface Operation {
  /**
   * Keeps these columns, in this order.
   *
   * Items: The name of a column, as it is in the file at this step.
   */
  select?: string[];
  filter?: Filter;
  rename?: Rename;
  group?: Group;
  sort?: Sort;
  /**
   * Keeps the first rows.
   */
  limit?: number;
  ratio?: Ratio;
}
/**
 * Keeps rows by the value of one column.
 */
export interface Filter {
  /**
   * The name of a column, as it is in the file at this step.
   */
  column: string;
  /**
   * Keeps rows with this value.
   */
  equals?: string;
  /**
   * Keeps rows with one of these values.
   *
   * Items: One value.
   */
  in?: string[];
  /**
   * Keeps rows with this value or a greater one.
   */
  min?: string;
  /**
   * Keeps rows with this value or a smaller one.
   */
  max?: string;
}
/**
 * Old name of a column → its new name.
 */
export interface Rename {
  /**
   * In lower case.
   */
  [k: string]: string;
}
/**
 * Makes one row for each combination of values, with sums.
 */
export interface Group {
  /**
   * Columns whose values make a group.
   *
   * Items: The name of a column, as it is in the file at this step.
   */
  by: string[];
  /**
   * Columns that are added up.
   *
   * Items: The name of a column, as it is in the file at this step.
   */
  sum: string[];
}
/**
 * Orders the rows; numbers as numbers.
 */
export interface Sort {
  /**
   * The name of a column, as it is in the file at this step.
   */
  by: string;
  /**
   * Ascending if left out.
   */
  order?: 'ascending' | 'descending';
}
/**
 * Adds a column: one divided by another.
 */
export interface Ratio {
  /**
   * The name of a column, as it is in the file at this step.
   */
  of: string;
  /**
   * The name of a column, as it is in the file at this step.
   */
  to: string;
  /**
   * The name of the new column, in lower case.
   */
  as: string;
  /**
   * Three if left out.
   */
  decimals?: number;
}
/**
 * An organisation that publishes data. catalogue/publishers/<id>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "publisher".
 */
export interface Publisher {
  /**
   * The organisation's name.
   */
  name: string;
  /**
   * A short form of the name, for narrow spaces.
   */
  shortName?: string;
  kind: TermId;
  /**
   * What the organisation does, in one sentence.
   */
  summary?: string;
  homepage: HttpsUrl;
  dataPage?: HttpsUrl;
  contact?: Contact;
  place?: PlaceId;
  /**
   * Internet domains that the organisation controls. Reviewers look at links to other domains.
   *
   * Items: A domain name without www.
   */
  domains?: string[];
  /**
   * GitHub accounts that look after this publisher's entries.
   */
  maintainers?: Maintainer[];
  parent?: TermId;
  /**
   * Web addresses of the same record in other catalogues.
   */
  sameAs?: HttpsUrl[];
  /**
   * Names of this record in other systems.
   */
  identifiers?: Identifier[];
}
/**
 * A GitHub account, by its permanent number.
 */
export interface Maintainer {
  /**
   * The account's current name.
   */
  github: string;
  /**
   * The account's permanent number.
   */
  id: number;
}
/**
 * What happened to published addresses that moved or ended. catalogue/redirects.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "redirects".
 */
export interface Redirects {
  /**
   * One item for each address that moved or ended.
   */
  redirects: Redirect[];
}
/**
 * One address.
 */
export interface Redirect {
  from: RecordKey;
  /**
   * moved: same thing, new address. merged: now part of another. withdrawn: gone; the page says why.
   */
  kind: 'moved' | 'merged' | 'withdrawn';
  to?: RecordKey;
  title?: Line;
  /**
   * Why, in plain words.
   */
  reason?: string;
  date: Date;
}
/**
 * A request for data that is not in the register. It is public: no personal data. catalogue/requests/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "request-entry".
 */
export interface DataRequest {
  title: Title;
  need: Paragraph;
  purpose: Paragraph;
  holder?: Line;
  tried?: Paragraph;
  /**
   * open: nobody has taken it up yet. looking: a publisher is looking into it. answered: a dataset now exists. refused: it will not be published, for the reason given.
   */
  status: 'open' | 'looking' | 'answered' | 'refused';
  asked: Date;
  publisher?: TermId;
  decided?: Date;
  answeredBy?: RecordId;
  reason?: TermId;
  explanation?: Paragraph;
  issue?: HttpsUrl;
}
/**
 * Editions of the same data, such as yearly releases. Datasets name their series in `inSeries`. catalogue/series/<publisher>/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "series".
 */
export interface DatasetSeries {
  title: Title;
  summary: Summary;
  description?: Markdown;
  /**
   * Ids of the themes vocabulary; the main one first.
   */
  themes: TermId[];
  /**
   * Other words people might search for, in lower case.
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  frequency: TermId;
  contact?: Contact;
  landingPage?: HttpsUrl;
  /**
   * Guides, methods and notes.
   */
  documentation?: Link[];
  /**
   * Web addresses of the same record in other catalogues.
   */
  sameAs?: HttpsUrl[];
  /**
   * Names of this record in other systems.
   */
  identifiers?: Identifier[];
}
/**
 * A live feed or an interface. Linked, never hosted. catalogue/services/<publisher>/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "service".
 */
export interface DataService {
  title: Title;
  summary: Summary;
  description?: Markdown;
  answers?: Answers;
  /**
   * Whether the service is on trial (alpha, beta), live, ending (deprecated) or withdrawn.
   */
  status: 'alpha' | 'beta' | 'live' | 'deprecated' | 'withdrawn';
  /**
   * Why it is no longer offered.
   */
  withdrawalReason?: string;
  /**
   * Ids of the themes vocabulary; the main one first.
   */
  themes: TermId[];
  /**
   * Other words people might search for, in lower case.
   *
   * Items: A word or short phrase in lower case.
   */
  keywords?: string[];
  protocol: TermId;
  endpoint?: HttpsUrl;
  /**
   * Pages that explain the service.
   */
  documentation: Link[];
  descriptionFile?: DescriptionFile;
  authentication: Authentication;
  rateLimit?: Line;
  /**
   * Ids of the datasets it serves.
   */
  serves?: RecordId[];
  access: Access;
  licence?: LicenceId;
  /**
   * The line to copy when using the data.
   */
  attribution?: string;
  promise?: ServicePromise;
  probe?: Probe;
  /**
   * Why no safe public request can check the service.
   */
  noProbe?: string;
  coverage?: Coverage;
  nextReview?: Date;
  contact?: Contact;
  landingPage?: HttpsUrl;
  /**
   * Web addresses of the same record in other catalogues.
   */
  sameAs?: HttpsUrl[];
  /**
   * Names of this record in other systems.
   */
  identifiers?: Identifier[];
}
/**
 * A machine-readable description of the service.
 */
export interface DescriptionFile {
  /**
   * The kind of description.
   */
  type: 'openapi' | 'asyncapi';
  url: HttpsUrl;
  /**
   * The file name of a reviewed copy beside this entry.
   */
  copy?: string;
}
/**
 * What callers need.
 */
export interface Authentication {
  /**
   * none: anybody can call it. key: ask for a key. oauth: sign in. agreement: only under an agreement.
   */
  method: 'none' | 'key' | 'oauth' | 'agreement';
  instructions?: HttpsUrl;
  note?: Line;
}
/**
 * What the provider promises in its own documents.
 */
export interface ServicePromise {
  /**
   * The percentage of the time that it works.
   */
  availability?: number;
  freshness?: Duration;
  latency?: Duration;
  support?: Line;
}
/**
 * A public request, safe to repeat, that shows whether the service works.
 */
export interface Probe {
  url: HttpsUrl;
  /**
   * The media type expected.
   */
  mediaType: string;
  /**
   * Where the answer dates its newest observation: a JSON Pointer, or `header:` and the name of a header.
   */
  timestamp?: string;
  /**
   * JSON Pointers that must exist in the answer.
   */
  expect?: JsonPointer[];
}
/**
 * Another catalogue to harvest. catalogue/sources/<slug>.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "source".
 */
export interface Source {
  title: Title;
  /**
   * The protocol used to read the catalogue.
   */
  protocol:
    | 'ckan'
    | 'datapress'
    | 'dcat'
    | 'dcat-us'
    | 'arcgis-hub'
    | 'socrata'
    | 'opendatasoft'
    | 'csw'
    | 'ogc-records'
    | 'jkan'
    | 'register';
  url: HttpsUrl;
  publisher: TermId;
  /**
   * Whether it is harvested; false if the address is not certain.
   */
  enabled: boolean;
  /**
   * How often it is harvested.
   */
  schedule: 'daily' | 'weekly' | 'monthly';
  filters?: Filters;
  mappings?: Mappings;
  defaults?: Defaults;
  limits?: Limits;
}
/**
 * Which records to take.
 */
export interface Filters {
  include?: Include;
  exclude?: Exclude;
}
/**
 * Take only records whose field has one of these values.
 */
export interface Include {
  /**
   * Accepted values.
   */
  [k: string]: Line[];
}
/**
 * Skip records whose field has one of these values.
 */
export interface Exclude {
  /**
   * Refused values.
   */
  [k: string]: Line[];
}
/**
 * How the source's words map to our vocabularies.
 */
export interface Mappings {
  themes?: ThemeMapping;
  licences?: LicenceMapping;
  formats?: FormatMapping;
  frequencies?: FrequencyMapping;
}
/**
 * The source's word on the left, our id on the right.
 */
export interface ThemeMapping {
  [k: string]: TermId;
}
/**
 * The source's word on the left, our id on the right.
 */
export interface LicenceMapping {
  [k: string]: TermId;
}
/**
 * The source's word on the left, our id on the right.
 */
export interface FormatMapping {
  [k: string]: TermId;
}
/**
 * The source's word on the left, our id on the right.
 */
export interface FrequencyMapping {
  [k: string]: TermId;
}
/**
 * Values for fields that the source leaves out.
 */
export interface Defaults {
  /**
   * Ids of the themes vocabulary; the main one first.
   */
  themes?: TermId[];
  licence?: LicenceId;
  frequency?: TermId;
  /**
   * Ids of the places vocabulary.
   */
  places?: PlaceId[];
}
/**
 * Limits on one run.
 */
export interface Limits {
  /**
   * The most records to take in one run.
   */
  records?: number;
  /**
   * The most bytes to read in one run.
   */
  bytes?: number;
}
/**
 * Synonyms and acronyms for the search. catalogue/synonyms.yaml
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "synonyms".
 */
export interface Synonyms {
  /**
   * Groups of words or phrases that mean the same to people who search.
   */
  synonyms: string[][];
  /**
   * Acronyms and what they stand for.
   */
  acronyms: Acronym[];
}
/**
 * One acronym.
 */
export interface Acronym {
  /**
   * As people write it.
   */
  acronym: string;
  /**
   * What it stands for.
   */
  meaning: string;
  /**
   * What it is, in plain words.
   */
  description?: string;
}
/**
 * Access reason vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary-access-reasons".
 */
export interface AccessReasonVocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Reason[];
}
/**
 * One term.
 */
export interface Reason {
  id: TermId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description: string;
  iri?: Iri;
  legalBasis?: Line;
}
/**
 * Format vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary-formats".
 */
export interface FormatVocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Format[];
}
/**
 * One term.
 */
export interface Format {
  id: TermId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description: string;
  iri?: Iri;
  /**
   * The IANA media types; the usual one first.
   *
   * Items: One media type.
   */
  mediaTypes?: string[];
  /**
   * File name extensions without the dot.
   *
   * Items: One extension.
   */
  extensions?: string[];
  /**
   * Whether programs can use it without guessing.
   */
  machineReadable: boolean;
  /**
   * Which programs open it, in plain words.
   */
  opensWith?: string;
  /**
   * Other names that sources use for this format.
   *
   * Items: One other name.
   */
  altLabels?: string[];
}
/**
 * Frequency vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary-frequencies".
 */
export interface FrequencyVocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Frequency[];
}
/**
 * One term.
 */
export interface Frequency {
  id: TermId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description: string;
  iri?: Iri;
  duration?: Duration;
}
/**
 * Licence vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary-licences".
 */
export interface LicenceVocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Licence[];
}
/**
 * One term.
 */
export interface Licence {
  id: TermId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description: string;
  iri?: Iri;
  url?: HttpsUrl;
  /**
   * Whether it meets the Open Definition.
   */
  open: boolean;
  /**
   * The licence's id in the SPDX list.
   */
  spdx?: string;
  /**
   * Whether users must name the source.
   */
  attribution: boolean;
  /**
   * The line to copy if the entry does not give one.
   */
  attributionText?: string;
  /**
   * What the licence lets people do, in plain words.
   */
  can?: Line[];
  /**
   * What the licence requires, in plain words.
   */
  must?: Line[];
  /**
   * Other names that sources use for this licence.
   *
   * Items: One other name.
   */
  altLabels?: string[];
}
/**
 * Place vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary-places".
 */
export interface PlaceVocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Place[];
}
/**
 * One term.
 */
export interface Place {
  id: PlaceId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description?: string;
  iri?: Iri;
  /**
   * area: a tile on the map. region: contains areas. wider: contains the whole city. other: anything else.
   */
  kind: 'area' | 'region' | 'city' | 'wider' | 'other';
  /**
   * Ids of the places that contain it, the smallest first.
   */
  within?: PlaceId[];
  /**
   * At most four characters, for the tile map.
   */
  shortLabel?: string;
  tile?: Tile;
  /**
   * West, south, east, north in degrees (WGS 84).
   *
   * @minItems 4
   * @maxItems 4
   */
  bbox?: [number, number, number, number];
  /**
   * Other names of the place.
   *
   * Items: One other name.
   */
  altLabels?: string[];
}
/**
 * Its position on the tile map, counted from the top left.
 */
export interface Tile {
  /**
   * From 0, left to right.
   */
  column: number;
  /**
   * From 0, top to bottom.
   */
  row: number;
}
/**
 * Vocabulary: controlled terms. catalogue/vocabularies/
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "vocabulary".
 */
export interface Vocabulary {
  /**
   * The name of the vocabulary.
   */
  title: string;
  description: Paragraph;
  /**
   * The terms, in the order readers see them.
   */
  terms: Term[];
}
/**
 * One term.
 */
export interface Term {
  id: TermId;
  /**
   * The name that readers see.
   */
  label: string;
  /**
   * What it means, in plain words.
   */
  description: string;
  iri?: Iri;
  /**
   * Other names of the same thing.
   *
   * Items: One other name.
   */
  altLabels?: string[];
}
