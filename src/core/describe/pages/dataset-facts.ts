import { computeDueDate } from '../../derive/due-date.ts';
import type { DatasetFacts } from '../facts.ts';
import { coverageFacts, licenceFact, publisherFact, themesFact } from './common-facts.ts';
import { factRows } from './fact-rows.ts';
import { date, fact, termName } from './inlines.ts';
import type { Fact } from './page-model.ts';

/**
 * The facts beside a dataset.
 * @param language BCP 47 tag
 */
export function datasetFacts(facts: DatasetFacts, language: string): Fact[] {
  const { frequency, modified, status } = facts;
  const due = status === 'current' ? computeDueDate(modified, frequency.duration) : undefined;
  return [
    ...publisherFact(facts),
    ...fact('Data last updated', modified ? date(modified) : 'The publisher does not say'),
    ...fact('How often', [
      termName(frequency),
      ...(due ? [{ is: 'due', date: due } as const] : []),
    ]),
    ...coverageFacts(facts),
    ...licenceFact(facts, language),
    ...factRows(facts, language),
    ...themesFact(facts),
  ];
}
