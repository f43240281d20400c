import { normaliseText } from '../../model/normalise.ts';
import type { EntryRule, Finding } from '../rule.ts';
import { finding } from './support/finding.ts';
import { repeatsTitle } from './support/repeats-title.ts';

/** Questions that an entry answers which only repeat its title, or another of its questions. */
export const textAnswers: EntryRule<'dataset' | 'service' | 'insight'> = {
  scope: 'entry',
  codes: ['text/answer-repeats-title', 'text/duplicate-answer'],
  kinds: ['dataset', 'service', 'insight'],
  check(entry) {
    const { title = '', answers = [] } = entry.fields;
    const seen = new Set<string>();
    const found: Finding[] = [];
    for (const [index, question] of answers.entries()) {
      const at = ['answers', index];
      if (repeatsTitle(question, title))
        found.push(finding('text/answer-repeats-title', entry, at));
      const plain = normaliseText(question);
      if (seen.has(plain)) found.push(finding('text/duplicate-answer', entry, at));
      seen.add(plain);
    }
    return found;
  },
};
