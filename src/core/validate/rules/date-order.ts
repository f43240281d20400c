import type { Coverage } from '../../generated/types.ts';
import type { Entry } from '../../model/entry.ts';
import type { ValuePath } from '../../model/value-path.ts';
import type { EntryRule } from '../rule.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { WORK_KINDS, type WorkKind } from '../../model/keys.ts';
import { finding } from './support/finding.ts';
import { dateRange } from '../../model/partial-date.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

type DatedKind = 'dataset' | 'harvested' | 'service' | WorkKind | 'agreement' | 'request' | 'use';

/** Ends before their starts, and changes before the first publication. */
export const dateOrder: EntryRule<DatedKind> = {
  scope: 'entry',
  codes: ['date/end-before-start', 'date/modified-before-issued'],
  kinds: ['dataset', 'harvested', 'service', ...WORK_KINDS, 'agreement', 'request', 'use'],
  check(entry) {
    return [...spansOf(entry)]
      .filter(({ from, to }) => isBefore(to, from))
      .map(({ code, from = '', to = '', path }) =>
        finding(code, entry, path, { start: from, end: to }),
      );
  },
};

interface Span {
  readonly code: ProblemCode;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly path: ValuePath;
}

function* spansOf(entry: Entry<DatedKind>): Generator<Span> {
  const { fields } = entry;
  if (isKind(entry, 'agreement')) {
    yield ending(entry.fields.start, entry.fields.end, ['end']);
  } else if (isKind(entry, 'request')) {
    yield ending(entry.fields.asked, entry.fields.decided, ['decided']);
  } else if (isKind(entry, 'use')) {
    yield ending(entry.fields.from, entry.fields.until, ['until']);
  } else if (isKind(entry, 'dataset') || isKind(entry, 'harvested')) {
    const { dataset, at } = datasetOf(entry);
    yield ofPeriod(dataset.coverage, at);
    yield changing(dataset.issued, dataset.modified, [...at, 'modified']);
    if ('harvest' in fields) {
      const { issued, modified } = fields.harvest;
      yield changing(issued, modified, ['harvest', 'modified']);
    }
  } else if ('coverage' in fields) {
    yield ofPeriod(fields.coverage, []);
  }
}

function ofPeriod(coverage: Coverage | undefined, at: ValuePath): Span {
  const { start, end } = coverage?.period ?? {};
  return ending(start, end, [...at, 'coverage', 'period', 'end']);
}

function ending(from: string | undefined, to: string | undefined, path: ValuePath): Span {
  return { code: 'date/end-before-start', from, to, path };
}

function changing(from: string | undefined, to: string | undefined, path: ValuePath): Span {
  return { code: 'date/modified-before-issued', from, to, path };
}

/** Whether the last possible day of one date is before the first possible day of the other. */
function isBefore(date: string | undefined, other: string | undefined): boolean {
  if (date === undefined || other === undefined) return false;
  const [range, otherRange] = [dateRange(date), dateRange(other)];
  return range !== undefined && otherRange !== undefined && range.last < otherRange.first;
}

function isKind<Kind extends DatedKind>(entry: Entry<DatedKind>, kind: Kind): entry is Entry<Kind> {
  return entry.kind === kind;
}
