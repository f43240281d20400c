import type { RequestAnswers } from '../../core/request/describe-request.ts';
import { browserStore } from '../browser-store.ts';

/** One set of answers per record, by its key. */
export const keptAnswers = browserStore('request', (kept): RequestAnswers | undefined =>
  typeof kept === 'object' && kept !== null
    ? Object.fromEntries(Object.entries(kept).filter(isAnswer))
    : undefined,
);

function isAnswer(entry: [string, unknown]): entry is [string, string[]] {
  const [, given] = entry;
  return Array.isArray(given) && given.every((value) => typeof value === 'string');
}
