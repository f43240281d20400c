/**
 * What a source says about a dataset, in its own words: the one shape into which every protocol translates. What
 * the words mean in our model is decided in one place for all (`make-record.ts`).
 */
export interface SourceWords {
  /** The record's id at the source, stable from run to run. */
  readonly identifier?: string | undefined;
  /** The record's page at the source. */
  readonly url?: string | undefined;
  /** Dates of the record, not of the data. */
  readonly recordIssued?: unknown;
  readonly recordModified?: unknown;
  readonly title?: string | undefined;
  /** A separate short text, where the source has one. */
  readonly summary?: string | undefined;
  /** HTML, Markdown or plain text. */
  readonly description?: string | undefined;
  /** Words or IRIs for what the data is about. */
  readonly themes?: readonly string[];
  readonly keywords?: readonly string[];
  /** Words and IRIs for the licence, the surest first. */
  readonly licences?: readonly string[];
  readonly attribution?: string | undefined;
  readonly issued?: unknown;
  readonly modified?: unknown;
  /** Words, IRIs or durations, the surest first. */
  readonly frequencies?: readonly string[];
  /** Names, codes or IRIs of places. */
  readonly places?: readonly string[];
  /** West, south, east, north; or GeoJSON; or WKT; or four numbers in a text. */
  readonly bbox?: unknown;
  readonly periodStart?: unknown;
  readonly periodEnd?: unknown;
  readonly granularity?: string | undefined;
  /** The spatial resolution of the data in metres. */
  readonly spatialResolution?: string | undefined;
  readonly distributions?: readonly DistributionWords[];
  readonly columns?: readonly ColumnWords[];
  /** Who answers: a role or a person; the name shows which. */
  readonly contact?:
    | {
        readonly name?: string | undefined;
        readonly email?: string | undefined;
        readonly url?: string | undefined;
      }
    | undefined;
  /** The organisation that answers where the contact is a person. */
  readonly organisation?: string | undefined;
  readonly landingPage?: string | undefined;
  readonly documentation?: readonly LinkWords[];
  readonly sameAs?: readonly string[];
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
  readonly version?: string | undefined;
  readonly method?: string | undefined;
  /** Addresses of what the data was made from. */
  readonly derivedFrom?: readonly string[];
  readonly limitations?: string | undefined;
  /** Why the data is no longer offered, where the source says so. */
  readonly withdrawn?: string | undefined;
  /** Why the record cannot be taken at all, where the source says so: not public, deleted. */
  readonly refused?: { readonly code: string; readonly reason: string } | undefined;
  /** Everything else that the source says: texts, or values that are kept as JSON. */
  readonly unmapped?: Readonly<Record<string, unknown>>;
}

export interface DistributionWords {
  /** Taken where it is short and unique in its record, as ids in entries are. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** The first that can be used is taken. */
  readonly urls: readonly string[];
  /** Words for the format, the surest first. */
  readonly formats?: readonly string[];
  readonly mediaType?: string | undefined;
  readonly byteSize?: unknown;
  readonly checksum?:
    { readonly algorithm?: string | undefined; readonly value: string } | undefined;
  readonly modified?: unknown;
  readonly conformsTo?: string | undefined;
}

export interface ColumnWords {
  readonly name: string;
  readonly title?: string | undefined;
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly unit?: string | undefined;
}

export interface LinkWords {
  readonly title?: string | undefined;
  readonly url: string;
}
