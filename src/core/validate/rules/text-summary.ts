import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { normaliseText } from '../../model/normalise.ts';

/** Letters that a summary must add to its title to say more. */
const WORTH_SAYING = 12;

/** Summaries that only repeat the title. */
export const textSummary: EntryRule<'dataset' | 'service' | 'series' | 'agreement'> = {
  scope: 'entry',
  codes: ['text/summary-repeats-title'],
  kinds: ['dataset', 'service', 'series', 'agreement'],
  check(entry) {
    const { title, summary } = entry.fields;
    if (title === undefined || summary === undefined) return [];
    const name = normaliseText(title);
    if (name === '') return [];
    const left = normaliseText(summary).replaceAll(name, '').trim();
    return left.length < WORTH_SAYING
      ? [finding('text/summary-repeats-title', entry, ['summary'])]
      : [];
  },
};
