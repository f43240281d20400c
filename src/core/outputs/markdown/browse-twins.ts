import { groupPath } from '../../describe/group-path.ts';
import type { Output, OutputContext } from '../output.ts';
import { ACCESS, ACCESS_LEVELS, AGREEMENT_KINDS, count } from '../../words/site-words.ts';
import { termCards, type TermCard } from '../../describe/term-cards.ts';
import { codeSpan, escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { renderMarkdownPage, section } from './markdown-page.ts';
import type { RecordRow } from './record-rows.ts';
import { renderStatusTwin } from './render-status-twin.ts';
import { twinPath } from './twin-path.ts';

/** Renders the twins of the pages that lead to lists: themes, places, publishers and so on. */
export function* browseTwins(context: OutputContext, row: RecordRow): Generator<Output> {
  const { catalogue } = context;
  const { agreements, groups, publishers, services, series, vocabularies } = catalogue;
  const byName = new Intl.Collator(catalogue.settings.language);
  const byTitle = <T extends { fields: { title: string } }>(all: Iterable<T>): T[] =>
    [...all].sort((a, b) => byName.compare(a.fields.title, b.fields.title));
  const twin = (path: string, title: string, ...blocks: (string | undefined)[]): Output =>
    renderMarkdownPage({ path, title, quotes: true, blocks }, context);
  const terms = (cards: readonly TermCard[]): string =>
    cards.map((card) => termItem(card, context)).join('\n');

  yield twin('/themes/', 'Themes', terms(termCards(catalogue, 'theme')));
  yield twin('/licences/', 'Licences', terms(termCards(catalogue, 'licence')));
  yield twin('/formats/', 'Formats', terms(termCards(catalogue, 'format')));
  yield twin('/places/', 'Places', terms(placeCards(context)));
  yield twin(
    '/access/',
    'Who may use the data',
    terms(
      ACCESS_LEVELS.map((level) => ({
        label: ACCESS[level].label,
        description: ACCESS[level].about,
        path: groupPath('access', level),
        count: groups.access.get(level)?.length ?? 0,
      })),
    ),
    section(
      'Reasons why data is not open',
      [...vocabularies['access-reasons'].values()]
        .map(({ label, description }) => `- **${escapeText(label)}:** ${escapeText(description)}`)
        .join('\n'),
    ),
  );
  yield twin(
    '/publishers/',
    'Publishers',
    ...[...vocabularies['publisher-kinds'].values()].map(({ id, label }) =>
      section(
        label,
        terms(
          [...publishers.values()]
            .filter(({ fields }) => fields.kind === id)
            .sort((a, b) => byName.compare(a.fields.name, b.fields.name))
            .map(({ id: publisher, fields, path }) => ({
              label: fields.name,
              path,
              count: groups.publisher.get(publisher)?.length ?? 0,
            })),
        ),
      ),
    ),
  );
  yield twin('/services/', 'Live feeds and APIs', byTitle(services.values()).map(row).join('\n'));
  yield renderStatusTwin(context);
  yield twin('/series/', 'Series', byTitle(series.values()).map(row).join('\n'));
  yield twin(
    '/agreements/',
    'Sharing agreements and standard terms',
    [...agreements.values()]
      .map(({ path, fields }) => {
        const link = markdownLink(fields.title, context.absolute(twinPath(path)));
        return `- ${link} (${AGREEMENT_KINDS[fields.kind]})\n  ${codeSpan(fields.summary)}`;
      })
      .join('\n'),
  );
}

function termItem(
  { label, path, count: number, description }: TermCard,
  context: OutputContext,
): string {
  const link = markdownLink(label, context.absolute(twinPath(path)));
  const records = count(number, 'record', 'records', context.catalogue.settings.language);
  return `- ${link}: ${records}${description ? `. ${escapeText(description)}` : ''}`;
}

/** The areas by name, then the wider places under which anything is filed: as on the page. */
function placeCards({ catalogue }: OutputContext): TermCard[] {
  const { groups, settings, vocabularies } = catalogue;
  const byName = new Intl.Collator(settings.language);
  const places = [...vocabularies.places.values()].map(({ id, label, kind }) => ({
    kind,
    label,
    path: groupPath('place', id),
    count: groups.place.get(id)?.length ?? 0,
  }));
  return [
    ...places
      .filter(({ kind }) => kind === 'area')
      .sort((a, b) => byName.compare(a.label, b.label)),
    ...places.filter((place) => place.kind !== 'area' && place.count > 0),
  ];
}
