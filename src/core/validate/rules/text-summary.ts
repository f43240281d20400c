import { RECORD_KINDS, type RecordKind } from '../../model/keys.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { repeatsTitle } from './support/repeats-title.ts';

/** Summaries that only repeat the title. */
export const textSummary: EntryRule<RecordKind | 'agreement'> = {
  scope: 'entry',
  codes: ['text/summary-repeats-title'],
  kinds: [...RECORD_KINDS, 'agreement'],
  check(entry) {
    const { title, summary } = entry.fields;
    if (title === undefined || summary === undefined) return [];
    return repeatsTitle(summary, title)
      ? [finding('text/summary-repeats-title', entry, ['summary'])]
      : [];
  },
};
