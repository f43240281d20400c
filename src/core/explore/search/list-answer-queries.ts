import type { ListedFacts } from '../../describe/listed-facts.ts';

/** A search with the records that it must find. */
export interface AnswerQuery {
  readonly query: string;
  /** Keys of records: `datasets/publisher/slug`. */
  readonly relevant: readonly string[];
}

/**
 * Reads the questions that entries say they answer as judged searches: each must find its own record. A question that
 * several entries answer is one search with several right records.
 */
export function listAnswerQueries(listed: readonly ListedFacts[]): AnswerQuery[] {
  const found = new Map<string, string[]>();
  for (const facts of listed) {
    if (!('answers' in facts)) continue;
    for (const question of facts.answers ?? [])
      found.set(question, [...(found.get(question) ?? []), facts.key]);
  }
  return [...found].map(([query, relevant]) => ({ query, relevant }));
}
