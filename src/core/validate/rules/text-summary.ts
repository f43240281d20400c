import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { repeatsTitle } from './support/repeats-title.ts';

/** Summaries that only repeat the title. */
export const textSummary: EntryRule<'dataset' | 'service' | 'series' | 'agreement'> = {
  scope: 'entry',
  codes: ['text/summary-repeats-title'],
  kinds: ['dataset', 'service', 'series', 'agreement'],
  check(entry) {
    const { title, summary } = entry.fields;
    if (title === undefined || summary === undefined) return [];
    return repeatsTitle(summary, title)
      ? [finding('text/summary-repeats-title', entry, ['summary'])]
      : [];
  },
};
