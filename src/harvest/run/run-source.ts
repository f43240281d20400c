import type { Entry } from '../../core/model/entry.ts';
import { compareText } from '../../core/model/compare-text.ts';
import type { HarvestSource } from '../protocol.ts';
import { decideAbsence, isWithdrawnByAbsence } from './decide-absence.ts';
import { decideCompleteness } from './decide-completeness.ts';
import { decideGuard } from './decide-guard.ts';
import { readRecords } from './read-records.ts';
import { renderHarvested } from './render-harvested.ts';
import type { RunReport } from './run-report.ts';
import type { SourceRun } from './source-run.ts';
import { TakenRecords } from './taken-records.ts';

/**
 * Runs one source: every record is mapped, placed, checked and written, or set aside with a reason; what did not come
 * is marked as missing if, and only if, it is proved that the run saw everything. Throws nothing for anything that a
 * source says. Memory holds the identifiers and one batch, whatever the number of pages.
 */
export async function runSource(run: SourceRun): Promise<RunReport> {
  const { source } = run;
  const taken = new TakenRecords(run);
  const { rejected } = taken;
  const reading = await readRecords(source, run.protocol, run.reader, {
    take: (record) => taken.take(record),
    reject: (rejection) => void rejected.push(rejection),
    onProgress: run.onProgress,
    clock: run.clock,
  });
  taken.flush();
  if (run.isUnmodified?.() === true) return unmodified(source);

  const doubts = decideCompleteness({ ...reading, rejections: rejected.map(({ code }) => code) });
  const present = [...taken.earlier].filter(([, { fields }]) => !isWithdrawnByAbsence(fields));
  const missing = present.filter(([, { fields }]) => !taken.has(fields.harvest.identifier));
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
    ...taken.counts,
    rejected,
    missing: missing.map(([file]) => file).sort(compareText),
    withdrawn,
    returned: taken.returned.sort(compareText),
    linked: taken.linked.sort(compareText),
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
