import type { DatasetRecord } from '../../derive/catalogue.ts';
import { computeDueDate } from '../../derive/due-date.ts';
import { coverageFacts, licenceFact, publisherFact, themesFact } from './common-facts.ts';
import { factRows } from './fact-rows.ts';
import { date, fact, termName } from './inlines.ts';
import type { Fact } from './page-model.ts';
import type { PageSource } from './page-source.ts';

/** The facts beside a dataset. */
export function datasetFacts(record: DatasetRecord, { catalogue }: PageSource): Fact[] {
  const { fields } = record;
  const { modified } = fields;
  const frequency = catalogue.vocabularies.frequencies.get(fields.frequency);
  const due =
    fields.status === 'current' ? computeDueDate(modified, frequency?.duration) : undefined;
  return [
    ...publisherFact(record),
    ...fact('Data last updated', modified ? date(modified) : 'The publisher does not say'),
    ...fact('How often', [
      termName(frequency, fields.frequency),
      ...(due ? [{ is: 'due', date: due } as const] : []),
    ]),
    ...coverageFacts(fields.coverage, catalogue),
    ...licenceFact(fields, catalogue),
    ...factRows(record, catalogue.settings.language),
    ...themesFact(fields.themes, catalogue),
  ];
}
