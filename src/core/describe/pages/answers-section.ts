import type { DatasetFacts } from '../facts.ts';
import { quote } from './inlines.ts';
import type { Section } from './page-model.ts';

/** What people may ask of it, in their own words; nothing where its entry does not say. */
export function answersSection({ answers = [] }: Pick<DatasetFacts, 'answers'>): Section[] {
  if (answers.length === 0) return [];
  const items = answers.map((question) => [quote(question)]);
  return [
    {
      id: 'answers',
      title: 'Questions this answers',
      blocks: [{ is: 'list', look: 'prose', items }],
    },
  ];
}
