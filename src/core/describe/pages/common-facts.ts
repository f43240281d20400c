import type { Coverage, Period } from '../../generated/types.ts';
import type { Catalogue, ListedRecord } from '../../derive/catalogue.ts';
import { groupPath } from '../group-path.ts';
import { date, fact, link, muted, quote, termName } from './inlines.ts';
import type { Fact, Inline } from './page-model.ts';

/** More places than these are counted where room is short: the map shows which. */
const MOST_PLACES = 6;

/** Whose it is. */
export const publisherFact = ({ publisher }: Pick<ListedRecord, 'publisher'>): Fact[] =>
  fact('Publisher', link(publisher.fields.name, publisher.path));

/** What it is about. */
export function themesFact(ids: readonly string[], { vocabularies }: Catalogue): Fact[] {
  const terms = ids.map((id) => {
    const label = vocabularies.themes.get(id)?.label;
    return label === undefined ? { label: id } : { label, path: groupPath('theme', id) };
  });
  return fact('Themes', { is: 'terms', terms });
}

/** The area that it covers. */
function placesFact(coverage: Coverage | undefined, { vocabularies }: Catalogue): Fact[] {
  if (!coverage?.places?.length) return [];
  const terms = coverage.places.map((id) => {
    const label = vocabularies.places.get(id)?.label;
    return label === undefined ? { label: id } : { label, path: groupPath('place', id), code: id };
  });
  return fact('Area', { is: 'terms', terms, most: MOST_PLACES });
}

/** What time it covers, and by which units of place. */
export function coverageFacts(coverage: Coverage | undefined, catalogue: Catalogue): Fact[] {
  const { period, granularity, boundaries } = coverage ?? {};
  const { granularities } = catalogue.vocabularies;
  return [
    ...fact('Period that the data covers', period && periodWords(period)),
    ...placesFact(coverage, catalogue),
    ...(granularity === undefined
      ? []
      : fact('Smallest unit', [
          termName(granularities.get(granularity), granularity),
          ...(boundaries ? [muted(' (', quote(boundaries), ')')] : []),
        ])),
  ];
}

function periodWords({ start, end }: Period): Inline[] | undefined {
  if (start && end) return start === end ? [date(start)] : [date(start), ' to ', date(end)];
  if (start) return ['From ', date(start)];
  return end ? ['Until ', date(end)] : undefined;
}

/** What may be done with it, and the line to copy. */
export function licenceFact(
  { licence, attribution }: { licence?: string; attribution?: string },
  { settings, vocabularies }: Catalogue,
): Fact[] {
  const term = licence === undefined ? undefined : vocabularies.licences.get(licence);
  if (!term) return [];
  const list = new Intl.ListFormat(settings.language, { type: 'conjunction' });
  const credit = attribution ?? term.attributionText;
  return fact(
    'Licence',
    link(term.label, groupPath('licence', term.id)),
    term.can && [`You can ${list.format(term.can)}.`],
    term.must && [`You must ${list.format(term.must)}.`],
    credit ? ['Credit: ', { is: 'copy', text: credit, as: 'q' }] : undefined,
  );
}
