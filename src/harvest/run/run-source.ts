import type { HarvestedRecord } from '../../core/generated/types.ts';
import type { Entry, Register, SourceFile } from '../../core/model/entry.ts';
import { compareText } from '../../core/model/problem.ts';
import type {
  HarvestSource,
  MapContext,
  MappedRecord,
  Protocol,
  Reader,
  Rejection,
} from '../protocol.ts';
import type { Clock } from './budget.ts';
import { openCheck } from './check-records.ts';
import { decideAbsence, isWithdrawnByAbsence } from './decide-absence.ts';
import { decideClaim } from './decide-claim.ts';
import { decideCompleteness } from './decide-completeness.ts';
import { decideGuard } from './decide-guard.ts';
import { indexClaims } from './index-claims.ts';
import { isWanted } from './is-wanted.ts';
import { failedRecord, mapRecord } from './map-record.ts';
import { earlierRecords, openPlaces } from './place-record.ts';
import { readRecords, type ReadRecord } from './read-records.ts';
import { renderHarvested } from './render-harvested.ts';
import { SET_ASIDE, type RunReport } from './run-report.ts';

/** Everything that a run of one source rests on. */
export interface SourceRun {
  readonly source: HarvestSource;
  readonly protocol: Protocol;
  readonly reader: Reader;
  /** The register as it is now. */
  readonly register: Register;
  readonly vocabularies: MapContext['vocabularies'];
  /** File → text, of the source's records that are here now. */
  readonly texts: ReadonlyMap<string, string>;
  /** File → days of absence that an open proposal has noted. */
  readonly proposedAbsences?: ReadonlyMap<string, readonly string[]>;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
  /** Gets every file that changes, as soon as it is known to be sound. */
  readonly write: (file: SourceFile) => void;
  /** Told how many records have come. */
  readonly onProgress?: (fetched: number) => void;
  /** Whether the source has said that nothing has changed, instead of answering. */
  readonly isUnmodified?: () => boolean;
  readonly clock: Clock;
}

/** A record that is to be written once the register's own check has passed it. */
interface Candidate {
  readonly place: string;
  readonly identifier: string;
  readonly file: SourceFile;
}

/** Records checked at a time: enough to share the cost, few enough to forget again. */
const BATCH = 200;

/**
 * Runs one source: every record is mapped, placed, checked and written, or set aside with a reason; what did not come
 * is marked as missing if, and only if, it is proved that the run saw everything. Throws nothing for anything that a
 * source says. Memory holds the identifiers and one batch, whatever the number of pages.
 */
export async function runSource(run: SourceRun): Promise<RunReport> {
  const { source, register, texts } = run;
  const { publisher, filters } = source.settings;
  const context: MapContext = { source, vocabularies: run.vocabularies, today: run.today };
  const claims = indexClaims(register, source.id);
  const places = openPlaces(register, source.id, publisher);
  const earlier = earlierRecords(register, source.id);
  const check = openCheck(register, run.today);

  const pageOf = new Map<string, number>();
  const rejected: Rejection[] = [];
  const returned: string[] = [];
  const linked: string[] = [];
  const counts = { added: 0, changed: 0, unchanged: 0 };
  let batch: Candidate[] = [];

  const flush = (): void => {
    const faults = check(batch.map(({ file }) => file));
    for (const { file, place, identifier } of batch) {
      const fault = faults.get(file.file);
      const before = texts.get(file.file);
      if (fault !== undefined) {
        rejected.push({ code: SET_ASIDE.invalid, place, identifier, reason: fault });
      } else if (before === file.text) counts.unchanged += 1;
      else {
        counts[before === undefined ? 'added' : 'changed'] += 1;
        run.write(file);
      }
    }
    batch = [];
  };

  const propose = (record: MappedRecord, place: string): void => {
    const { identifier } = record;
    const known = places.slugOf(identifier);
    const old =
      known === undefined ? undefined : earlier.get(`harvested/${source.id}/${known}.yaml`);
    // What has a page keeps it, whoever describes the same thing since.
    const isPublished = old !== undefined && old.fields.harvest.duplicateOf === undefined;
    const claim = isPublished ? undefined : decideClaim(record, publisher, claims);
    if (claim && 'rejection' in claim) {
      rejected.push({ ...claim.rejection, place, identifier });
      return;
    }
    const slug = known ?? places.choose(record.dataset.title ?? '', identifier);
    if (slug === undefined) {
      const reason = 'redirects.yaml says that this record was removed or moved here.';
      rejected.push({ code: SET_ASIDE.removedHere, place, identifier, reason });
      return;
    }
    const duplicateOf = claim?.duplicateOf;
    const file = renderHarvested(source.id, slug, toHarvested(record, duplicateOf));
    if (old?.fields.harvest.missingSince !== undefined) returned.push(file.file);
    if (duplicateOf !== undefined) linked.push(file.file);
    batch.push({ place, identifier, file });
    if (batch.length >= BATCH) flush();
  };

  const take = ({ raw, page }: ReadRecord): boolean | undefined => {
    const { place } = raw;
    const mapping = mapRecord(run.protocol, raw, context, run.clock);
    const identifier =
      'record' in mapping ? mapping.record.identifier : mapping.rejection.identifier;
    const firstPage = identifier === undefined ? undefined : pageOf.get(identifier);
    if (identifier !== undefined && firstPage === undefined) pageOf.set(identifier, page);
    const cameBefore = firstPage !== undefined && firstPage !== page;
    if (!isWanted(raw.value, filters)) {
      const reason = 'The filters of the source leave it out.';
      rejected.push({ code: SET_ASIDE.filtered, place, identifier, reason });
    } else if (firstPage !== undefined) {
      const reason = `The source gave this identifier before, on page ${firstPage}; the first record is kept.`;
      rejected.push({ code: SET_ASIDE.duplicate, place, identifier, reason });
    } else if ('rejection' in mapping) rejected.push(mapping.rejection);
    else {
      try {
        propose(mapping.record, place);
      } catch (error) {
        rejected.push({ ...failedRecord(place, error), identifier });
      }
    }
    return cameBefore;
  };

  const reading = await readRecords(source, run.protocol, run.reader, {
    take,
    reject: (rejection) => void rejected.push(rejection),
    onProgress: run.onProgress,
    clock: run.clock,
  });
  flush();
  if (run.isUnmodified?.() === true) return unmodified(source);

  const doubts = decideCompleteness({ ...reading, rejections: rejected.map(({ code }) => code) });
  const present = [...earlier].filter(([, { fields }]) => !isWithdrawnByAbsence(fields));
  const missing = present.filter(([, { fields }]) => !pageOf.has(fields.harvest.identifier));
  const guard = decideGuard({
    known: present.length,
    missing: missing.length,
    fetched: reading.fetched,
  });
  const withdrawn = doubts.length === 0 && !guard ? markMissing(run, missing) : [];
  return {
    source: source.id,
    protocol: source.settings.protocol,
    ...(reading.failed !== undefined && { failed: reading.failed }),
    complete: doubts.length === 0,
    doubts,
    fetched: reading.fetched,
    ...counts,
    rejected,
    missing: missing.map(([file]) => file).sort(compareText),
    withdrawn,
    returned: returned.sort(compareText),
    linked: linked.sort(compareText),
    guard: guard ?? null,
  };
}

/** Nothing came, and nothing had to. */
function unmodified({ id, settings }: HarvestSource): RunReport {
  const none = { doubts: [], rejected: [], missing: [], withdrawn: [], returned: [], linked: [] };
  const counts = { fetched: 0, added: 0, changed: 0, unchanged: 0 };
  const names = { source: id, protocol: settings.protocol };
  return { ...names, isUnmodified: true, complete: true, guard: null, ...counts, ...none };
}

/** @returns files of records that are proposed as withdrawn */
function markMissing(
  { source, texts, proposedAbsences, today, write }: SourceRun,
  missing: readonly (readonly [string, Entry<'harvested'>])[],
): string[] {
  const withdrawn: string[] = [];
  for (const [path, { fields }] of missing) {
    const slug = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
    const { record, isWithdrawn } = decideAbsence(fields, today, proposedAbsences?.get(path));
    const file = renderHarvested(source.id, slug, record);
    if (isWithdrawn) withdrawn.push(path);
    if (texts.get(path) !== file.text) write(file);
  }
  return withdrawn.sort(compareText);
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
