import type { CommonFacts, CoverageFacts, TermsFacts } from '../facts.ts';
import type { TermFacts } from '../term-facts.ts';
import { date, fact, link, muted, quote, termLink, termName } from './inlines.ts';
import type { Fact, Inline, TermList } from './page-model.ts';

/** More places than these are counted where room is short: the map shows which. */
const MOST_PLACES = 6;

/** Whose it is. */
export const publisherFact = (
  { publisher }: Pick<CommonFacts, 'publisher'>,
  label = 'Publisher',
): Fact[] => fact(label, link(publisher.name, publisher.path));

/** What it is about. */
export const themesFact = ({ themes }: Pick<CommonFacts, 'themes'>): Fact[] =>
  fact('Themes', { is: 'terms', terms: themes.map(({ label, path }) => ({ label, path })) });

/** What time it covers, where it applies, and by which units of place. */
export function coverageFacts(
  { period, places, granularity, boundaries }: CoverageFacts,
  periodLabel = 'Period that the data covers',
): Fact[] {
  return [
    ...fact(periodLabel, period && periodWords(period)),
    ...(places.length === 0
      ? []
      : fact('Area', { is: 'terms', terms: places.map(placeTerm), most: MOST_PLACES })),
    ...(granularity === undefined
      ? []
      : fact('Smallest unit', [
          termName(granularity),
          ...(boundaries ? [muted(' (', quote(boundaries), ')')] : []),
        ])),
  ];
}

const placeTerm = ({ id, label, path }: TermFacts): TermList['terms'][number] => ({
  label,
  ...(path !== undefined && { path, code: id }),
});

function periodWords({ start, end }: NonNullable<CoverageFacts['period']>): Inline[] | undefined {
  if (start && end) return start === end ? [date(start)] : [date(start), ' to ', date(end)];
  if (start) return ['From ', date(start)];
  return end ? ['Until ', date(end)] : undefined;
}

/**
 * What may be done with it, and the line to copy.
 * @param language BCP 47 tag
 */
export function licenceFact(
  { licenceTerm: term, attribution }: TermsFacts & { readonly attribution?: string },
  language: string,
): Fact[] {
  if (!term) return [];
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const credit = attribution ?? term.attributionText;
  return fact(
    'Licence',
    termLink(term),
    term.can && [`You can ${list.format(term.can)}.`],
    term.must && [`You must ${list.format(term.must)}.`],
    credit ? ['Credit: ', { is: 'copy', text: credit, as: 'q' }] : undefined,
  );
}
