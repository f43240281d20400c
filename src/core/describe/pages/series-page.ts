import { count, KINDS } from '../../words/site-words.ts';
import type { SeriesFacts } from '../facts.ts';
import { section } from './blocks.ts';
import { publisherFact, themesFact } from './common-facts.ts';
import { documentationSection } from './documentation-section.ts';
import { fact, publisherPage, termName } from './inlines.ts';
import type { RecordPageModel } from './page-model.ts';
import type { PageSource, RecordExtras } from './page-source.ts';
import { formsSection, recordSection } from './record-aside.ts';
import { recordPlace } from './record-place.ts';
import { descriptionSection } from './text-section.ts';

/** Describes the page of a series. */
export function seriesPage(
  series: SeriesFacts,
  { catalogue, facts }: PageSource,
  { forms }: RecordExtras,
): RecordPageModel {
  const { frequency, landingPage, members, path, summary, title } = series;
  const records = members.map(({ id }) => facts.of(catalogue.datasets.get(id)!));
  const editions = count(records.length, 'edition', 'editions', catalogue.settings.language);
  return {
    path,
    title,
    ...recordPlace(series),
    kicker: KINDS.series.one,
    summary,
    facts: [
      ...publisherFact(series),
      ...fact('New editions', termName(frequency)),
      ...themesFact(series),
      ...fact('At the publisher', landingPage ? publisherPage(landingPage) : undefined),
    ],
    sections: [
      section('editions', `${editions} in the register`, [
        { is: 'records', records, level: 3, hidesPublisher: true },
      ]),
      ...descriptionSection('About the series', series),
      ...documentationSection(series.documentation),
    ],
    aside: [formsSection(forms), recordSection(series, catalogue)],
  };
}
