import type { HarvestedRecord } from '../../core/generated/types.ts';
import type { SourceFile } from '../../core/model/entry.ts';
import type { MapContext, MappedRecord, Rejection } from '../protocol.ts';
import { openCheck } from './check-records.ts';
import { decideClaim } from './decide-claim.ts';
import { indexClaims } from './index-claims.ts';
import { isWanted } from './is-wanted.ts';
import { failedRecord, mapRecord } from './map-record.ts';
import { earlierRecords, openPlaces } from './place-record.ts';
import type { ReadRecord } from './read-records.ts';
import { harvestedFile, renderHarvested } from './render-harvested.ts';
import { SET_ASIDE } from './run-report.ts';
import type { SourceRun } from './source-run.ts';

/** A record that is to be written once the register's own check has passed it. */
interface Candidate {
  readonly place: string;
  readonly identifier: string;
  readonly file: SourceFile;
}

/** Records checked at a time: enough to share the cost, few enough to save memory. */
const BATCH = 200;

/**
 * What a run makes of the records of its source: each is mapped, placed, checked and written, or set aside with a
 * reason. Holds the identifiers and one batch, whatever the number of pages.
 */
export class TakenRecords {
  /** The records of the source that are here now, by file. */
  readonly earlier;
  readonly counts = { added: 0, changed: 0, unchanged: 0 };
  readonly rejected: Rejection[] = [];
  /** Files of records that were missing before. */
  readonly returned: string[] = [];
  /** Files of records that describe what another record describes. */
  readonly linked: string[] = [];
  readonly #run: SourceRun;
  readonly #context: MapContext;
  readonly #claims;
  readonly #places;
  readonly #check;
  /** Identifier → the page on which it came first. */
  readonly #pageOf = new Map<string, number>();
  #batch: Candidate[] = [];

  constructor(run: SourceRun) {
    const { source, register, vocabularies, today } = run;
    this.#run = run;
    this.#context = { source, vocabularies, today };
    this.#claims = indexClaims(register, source.id);
    this.#places = openPlaces(register, source.id, source.settings.publisher);
    this.earlier = earlierRecords(register, source.id);
    this.#check = openCheck(register, today);
  }

  /** Whether a record with this identifier came. */
  has(identifier: string): boolean {
    return this.#pageOf.has(identifier);
  }

  /**
   * Takes a record, or sets it aside; throws nothing, whatever the record says.
   * @returns whether its identifier came before, on another page
   */
  take({ raw, page }: ReadRecord): boolean {
    const { place } = raw;
    const mapping = mapRecord(this.#run.protocol, raw, this.#context, this.#run.clock);
    const { identifier } = 'record' in mapping ? mapping.record : mapping.rejection;
    const firstPage = identifier === undefined ? undefined : this.#pageOf.get(identifier);
    if (identifier !== undefined && firstPage === undefined) this.#pageOf.set(identifier, page);
    if (!isWanted(raw.value, this.#run.source.settings.filters)) {
      const reason = 'The filters of the source exclude it.';
      this.rejected.push({ code: SET_ASIDE.filtered, place, identifier, reason });
    } else if (firstPage !== undefined) {
      const reason = `The source already sent this identifier on page ${firstPage}; the first record is kept.`;
      this.rejected.push({ code: SET_ASIDE.duplicate, place, identifier, reason });
    } else if ('rejection' in mapping) this.rejected.push(mapping.rejection);
    else {
      try {
        this.#propose(mapping.record, place);
      } catch (error) {
        this.rejected.push({ ...failedRecord(place, error), identifier });
      }
    }
    return firstPage !== undefined && firstPage !== page;
  }

  /** Checks and writes what is left of the last batch. */
  flush(): void {
    const { texts, write } = this.#run;
    const faults = this.#check(this.#batch.map(({ file }) => file));
    for (const { file, place, identifier } of this.#batch) {
      const fault = faults.get(file.file);
      const before = texts.get(file.file);
      if (fault !== undefined) {
        this.rejected.push({ code: SET_ASIDE.invalid, place, identifier, reason: fault });
      } else if (before === file.text) this.counts.unchanged += 1;
      else {
        this.counts[before === undefined ? 'added' : 'changed'] += 1;
        write(file);
      }
    }
    this.#batch = [];
  }

  #propose(record: MappedRecord, place: string): void {
    const { id: source, settings } = this.#run.source;
    const { identifier } = record;
    const known = this.#places.slugOf(identifier);
    const old = known === undefined ? undefined : this.earlier.get(harvestedFile(source, known));
    // A record with a page keeps it, even if another source now gives it too.
    const isPublished = old !== undefined && old.fields.harvest.duplicateOf === undefined;
    const claim = isPublished ? undefined : decideClaim(record, settings.publisher, this.#claims);
    if (claim && 'rejection' in claim) {
      this.rejected.push({ ...claim.rejection, place, identifier });
      return;
    }
    const slug = known ?? this.#places.choose(record.dataset.title ?? '', identifier);
    if (slug === undefined) {
      const reason = 'redirects.yaml says that this record was removed or moved here.';
      this.rejected.push({ code: SET_ASIDE.removedHere, place, identifier, reason });
      return;
    }
    const duplicateOf = claim?.duplicateOf;
    const file = renderHarvested(source, slug, toHarvested(record, duplicateOf));
    if (old?.fields.harvest.missingSince !== undefined) this.returned.push(file.file);
    if (duplicateOf !== undefined) this.linked.push(file.file);
    this.#batch.push({ place, identifier, file });
    if (this.#batch.length >= BATCH) this.flush();
  }
}

function toHarvested(record: MappedRecord, duplicateOf: string | undefined): HarvestedRecord {
  const { identifier, url, issued, modified, unmapped, dataset } = record;
  return {
    harvest: {
      identifier,
      ...(url !== undefined && { url }),
      ...(issued !== undefined && { issued }),
      ...(modified !== undefined && { modified }),
      unmapped,
      ...(duplicateOf !== undefined && { duplicateOf }),
    },
    dataset,
  };
}
