import type { SeriesRecord } from '../../derive/catalogue.ts';
import { count, KINDS } from '../../words/site-words.ts';
import { publisherFact, themesFact } from './common-facts.ts';
import { documentationSection } from './documentation-section.ts';
import { fact, publisherPage, termName } from './inlines.ts';
import type { RecordPageModel } from './page-model.ts';
import { publishedDatasets, type PageSource, type RecordExtras } from './page-source.ts';
import { formsSection, recordSection } from './record-aside.ts';
import { textSection } from './text-section.ts';

/** Describes the page of a series. */
export function seriesPage(
  record: SeriesRecord,
  { catalogue }: PageSource,
  { forms }: RecordExtras,
): RecordPageModel {
  const { fields, publisher, file, lastChange } = record;
  const { frequency, landingPage, documentation } = fields;
  const { frequencies } = catalogue.vocabularies;
  const records = publishedDatasets(record.members, { catalogue });
  const editions = count(records.length, 'edition', 'editions', catalogue.settings.language);
  return {
    path: record.path,
    title: fields.title,
    kicker: KINDS.series.one,
    summary: fields.summary,
    facts: [
      ...publisherFact(record),
      ...fact('New editions', termName(frequencies.get(frequency), frequency)),
      ...themesFact(fields.themes, catalogue),
      ...fact('At the publisher', landingPage ? publisherPage(landingPage) : undefined),
    ],
    sections: [
      {
        id: 'editions',
        title: `${editions} in the register`,
        blocks: [{ is: 'records', records, level: 3, hidesPublisher: true }],
      },
      ...textSection('description', 'About the series', fields.description, 'markdown'),
      ...documentationSection(documentation),
    ],
    aside: [
      formsSection(forms),
      recordSection(
        {
          file,
          title: fields.title,
          contact: fields.contact ?? publisher.fields.contact,
          lastChange,
        },
        catalogue,
      ),
    ],
  };
}
