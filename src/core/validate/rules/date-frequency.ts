import { durationInDays } from '../../model/duration.ts';
import type { EntryRule } from '../rule.ts';
import { datasetOf } from '../../model/dataset-of.ts';
import { finding } from './support/finding.ts';
import { daysBetween, dateRange } from '../../model/partial-date.ts';
import { termsOf } from '../../model/terms.ts';

/** One missed update may be a delay; two are a habit. */
const TURNS = 2;

/** Days for a publisher to notice and correct the entry. */
const GRACE_DAYS = 31;

/** Data that should have changed long ago, according to its entry's frequency. */
export const dateFrequency: EntryRule<'dataset' | 'harvested'> = {
  scope: 'entry',
  codes: ['date/older-than-frequency'],
  kinds: ['dataset', 'harvested'],
  check(entry, { register, today }) {
    const { dataset, at } = datasetOf(entry);
    const { modified, frequency, status } = dataset;
    if (modified === undefined || frequency === undefined || status !== 'current') return [];
    const term = termsOf(register, 'frequencies')?.get(frequency);
    const turn = term?.duration === undefined ? undefined : durationInDays(term.duration);
    const changed = dateRange(modified);
    const now = dateRange(today);
    if (!term || turn === undefined || !changed || !now) return [];
    const days = daysBetween(changed.last, now.last);
    if (days <= TURNS * turn + GRACE_DAYS) return [];
    const args = { modified, frequency: term.label, days };
    return [finding('date/older-than-frequency', entry, [...at, 'modified'], args)];
  },
};
