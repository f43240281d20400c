import type { Dataset, Source } from '../core/generated/types.ts';
import type { TermOf, VocabularyName } from '../core/model/vocabulary.ts';
import { UserError } from '../core/model/user-error.ts';

/** One catalogue that is harvested. */
export interface HarvestSource {
  /** Slug: name of its file in `catalogue/sources/`, of its folder in `catalogue/harvested/`. */
  readonly id: string;
  readonly settings: Source;
}

/** One document as received. */
export interface Reply {
  /** 304 where the source says that nothing has changed. */
  readonly status: number;
  /** Where it came from after redirects; a path for a file. */
  readonly url: string;
  /** In lower case, without parameters; empty if unknown. */
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** A protocol's only way to its source: over a safe network, or from files. */
export interface Reader {
  /**
   * Reads one document. A folder is read as a tar archive of its regular files, sorted by path, with the media type
   * `application/x-tar`: so every protocol takes a document, an archive or a folder alike.
   * @throws HarvestError if it cannot be read, with the reason in plain words
   */
  readonly read: (
    url: string,
    options?: {
      readonly accept?: string;
      readonly method?: 'GET' | 'POST';
      readonly body?: string;
      readonly contentType?: string;
    },
  ) => Promise<Reply>;
}

/** One record as the source has it. */
export interface RawRecord {
  /** Its place, for messages: `page 2, record 14`. */
  readonly place: string;
  readonly value: unknown;
}

/** A part of a source's answer: the result of one request. */
export interface RawPage {
  readonly records: readonly RawRecord[];
  /** How many records the source says it has in all; it may drift from page to page. */
  readonly total?: number | undefined;
  /** Parts of the page that are not records, and why. */
  readonly rejected?: readonly Rejection[];
}

/** Why a record is rejected. */
export interface Rejection {
  /** Stable and in kebab-case, so that reasons can be counted: `no-title`. */
  readonly code: string;
  readonly place: string;
  readonly identifier?: string | undefined;
  /** What was found and what was expected, in plain words, without secrets. */
  readonly reason: string;
}

/** A record in our model, before it is given an address. */
export interface MappedRecord {
  /** The record's id at the source: the same in every run. */
  readonly identifier: string;
  /** Its page at the source. */
  readonly url?: string | undefined;
  /** Dates of the record at the source, not of the data. */
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  readonly dataset: Dataset;
  /** What does not fit the model: name → the source's own words. */
  readonly unmapped: Readonly<Record<string, string>>;
}

export type Mapping = { readonly record: MappedRecord } | { readonly rejection: Rejection };

/** What mappers know of the register. */
export interface MapContext {
  readonly source: HarvestSource;
  /** As YYYY-MM-DD: dates after it say nothing of data that exists. */
  readonly today: string;
  readonly vocabularies: {
    readonly [Name in VocabularyName]: ReadonlyMap<string, TermOf<Name>>;
  };
}

/** One way to read catalogues. A protocol is a folder with `fetch.ts` and `map.ts`. */
export interface Protocol {
  /**
   * Reads a source part by part, so that memory does not grow with the number of parts. Ends when the source has
   * no more, or throws.
   */
  readonly fetch: (source: HarvestSource, reader: Reader) => AsyncIterable<RawPage>;
  /** Translates one record. Pure, and never throws: a fault of a record is its rejection. */
  readonly map: (raw: RawRecord, context: MapContext) => Mapping;
}

/** A fault of a source as a whole, in words for its maintainer. */
export class HarvestError extends UserError {
  override readonly name = 'HarvestError';
}
