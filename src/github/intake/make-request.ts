import { identifyFile, type Register } from '../../core/model/entry.ts';
import { slugify } from '../../core/model/slugify.ts';
import type { Obstacle, Suggestion } from './make-suggestion.ts';
import { isTicked, type FormAnswers } from './parse-issue-form.ts';
import { oneLine } from './split-content.ts';

/** Where and when something was asked for. */
export interface AskedAt {
  /** Number of the issue. */
  readonly issue: number;
  /** YYYY-MM-DD */
  readonly day: string;
}

/**
 * Makes the entry of a request for data that is not in the register: what was answered, and nothing else. What the
 * schema and the rules say about it is for the check.
 * @param answers to the form "Ask for data that is not here"
 */
export function makeRequest(
  answers: FormAnswers,
  register: Register,
  { issue, day }: AskedAt,
): Suggestion {
  const line = (id: string): string | undefined => oneLine(answers.get(id) ?? '') || undefined;
  const slug = slugify(line('title') ?? '');
  const file = `requests/${slug}.yaml`;
  const obstacles: Obstacle[] = [];
  if (slug === '') {
    obstacles.push({
      question: 'title',
      text: 'The name needs Latin letters, because the address is made from it.',
    });
  }
  if (!isTicked(answers.get('public'))) {
    obstacles.push({
      question: 'public',
      text: 'The box is not ticked: somebody has to confirm it.',
    });
  }
  const repository = register.catalogue.get('catalogue')?.fields.repository.replace(/\/$/, '');
  const value = {
    title: line('title'),
    need: answers.get('need'),
    purpose: answers.get('purpose'),
    holder: line('holder'),
    tried: answers.get('tried'),
    status: 'open',
    asked: day,
    issue: repository && `${repository}/issues/${issue}`,
  };
  const identity = slug === '' ? undefined : identifyFile(file);
  return { entry: identity && { identity, file, value }, obstacles };
}
