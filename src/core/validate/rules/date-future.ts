import type { ValuePath } from '../../model/value-path.ts';
import type { Dataset } from '../../generated/types.ts';
import type { EntryRule } from '../rule.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { finding } from './support/finding.ts';
import { dateRange } from '../../model/partial-date.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

/** Data dated in the future. A period may end there, as projections do. */
export const dateFuture: EntryRule<'dataset' | 'harvested'> = {
  scope: 'entry',
  codes: ['date/in-future', 'date/period-starts-in-future'],
  kinds: ['dataset', 'harvested'],
  *check(entry, { today }) {
    const { dataset, at } = datasetOf(entry);
    const now = dateRange(today)?.last ?? Infinity;
    for (const [code, date, path] of datesIn(dataset)) {
      if (date === undefined || (dateRange(date)?.first ?? -Infinity) <= now) continue;
      yield finding(code, entry, [...at, ...path], { date, today });
    }
  },
};

function* datesIn(
  dataset: Partial<Dataset>,
): Generator<[code: ProblemCode, date: string | undefined, path: ValuePath]> {
  // A draft may say when its data will come out.
  if (dataset.status !== 'draft') yield ['date/in-future', dataset.issued, ['issued']];
  yield ['date/in-future', dataset.modified, ['modified']];
  for (const [index, { modified }] of (dataset.distributions ?? []).entries()) {
    yield ['date/in-future', modified, ['distributions', index, 'modified']];
  }
  const path = ['coverage', 'period', 'start'];
  yield ['date/period-starts-in-future', dataset.coverage?.period?.start, path];
}
