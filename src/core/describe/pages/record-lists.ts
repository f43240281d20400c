import type { FacetId } from '../../model/facets.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { hostOf } from '../../model/https-url.ts';
import { ACCESS, count } from '../../words/site-words.ts';
import type { ListedFacts } from '../listed-facts.ts';
import { groupPath } from '../group-path.ts';
import { accessGuide } from './access-guide-blocks.ts';
import { link, outside, present, words } from './inlines.ts';
import { listPlaces, type RecordList } from './list-page.ts';
import type { Block, Inline } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { footprintSection, recordSection } from './record-aside.ts';

/** Everything that the register lists. */
export function allData({ facts }: PageSource): RecordList {
  return {
    base: '/datasets/',
    search: '/search/',
    title: 'All data, A to Z',
    lead: 'Every dataset, live feed and series in the register, by title.',
    records: facts.data,
  };
}

/** The records of a theme. */
export function themeList(id: string, source: PageSource): RecordList {
  const { label, description } = source.catalogue.vocabularies.themes.get(id)!;
  const records = recordsOf('theme', id, source);
  return { ...listPlaces('theme', id), title: label, kicker: 'Theme', lead: description, records };
}

/** The first records in a format. */
export function formatList(id: string, source: PageSource): RecordList {
  const { label, description } = source.catalogue.vocabularies.formats.get(id)!;
  const records = recordsOf('format', id, source);
  return {
    ...listPlaces('format', id),
    ...{ title: label, kicker: 'Format', lead: description, records },
  };
}

/** What a licence allows, and the first records under it. */
export function licenceList(id: string, source: PageSource): RecordList {
  const { label, description, can, must, url, attributionText } =
    source.catalogue.vocabularies.licences.get(id)!;
  const list = (title: string, items: readonly string[]): Block[] => [
    { is: 'heading', words: [title], level: 2 },
    { is: 'list', items: items.map((item) => [item]) },
  ];
  const blocks = [
    ...(can ? list('You can', can) : []),
    ...(must ? list('You must', must) : []),
    ...(attributionText
      ? [words(undefined, 'The line to copy: ', { is: 'copy', text: attributionText, as: 'q' })]
      : []),
    ...(url ? [words(undefined, outside('Read the licence', url))] : []),
  ];
  return {
    ...listPlaces('licence', id),
    ...{ title: label, kicker: 'Licence', lead: description },
    above: [{ is: 'group', look: 'prose', blocks }],
    heading: { id: 'records', title: 'Data under this licence' },
    records: recordsOf('licence', id, source),
  };
}

/** The records that name a place. */
export function placeList(id: string, source: PageSource): RecordList {
  const { catalogue, facts } = source;
  const { groups, settings, vocabularies } = catalogue;
  const { label, description, kind } = vocabularies.places.get(id)!;
  const council = facts.publishers.find(({ place }) => place?.id === id);
  const whole = kind === 'area' ? vocabularies.places.get(settings.place) : undefined;
  const number = groups.place.get(settings.place)?.length ?? 0;
  const covers = count(number, 'record covers', 'records cover', settings.language);
  return {
    ...listPlaces('place', id),
    title: label,
    kicker: `Place ${id}`,
    lead: description ?? `Data that names ${label}.`,
    head: council
      ? [words('section-gap', 'See also what ', link(council.name, council.path), ' publishes.')]
      : [],
    above: whole
      ? [
          words(
            'notice',
            `${covers} ${whole.label} as a whole, and so ${label} too. `,
            link('See them', groupPath('place', whole.id)),
            '.',
          ),
        ]
      : [],
    records: recordsOf('place', id, source),
    below: footprintSection([{ id }], catalogue, 'On the map'),
  };
}

/** The records of a level of access. */
export function accessList(level: AccessLevel, source: PageSource): RecordList {
  const { label, about } = ACCESS[level];
  return {
    ...listPlaces('access', level),
    ...{ title: `${label} data`, kicker: 'Access', lead: about },
    first: [accessGuide(level, source.catalogue)],
    records: recordsOf('access', level, source),
  };
}

/** The records of a publisher. */
export function publisherList(id: string, source: PageSource): RecordList {
  const { catalogue, facts } = source;
  const publisher = facts.publisher(catalogue.publishers.get(id)!);
  const { dataPage, homepage, kind, name, parent, place, summary } = publisher;
  const links = present<Inline>([
    homepage !== undefined && outside(hostOf(homepage), homepage),
    dataPage !== undefined && outside('Its own data page', dataPage),
    place?.path !== undefined && link(`Data about ${place.label}`, place.path),
    parent && { is: 'span', words: ['Part of ', link(parent.name, parent.path)] },
  ]);
  return {
    ...listPlaces('publisher', id),
    title: name,
    kicker: kind.label,
    summary,
    head: [words('record-meta', ...links.flatMap((item) => [item, ' ']))],
    hidesPublisher: true,
    records: recordsOf('publisher', id, source),
    end: [recordSection({ ...publisher, title: name }, catalogue)],
  };
}

function recordsOf(group: FacetId, id: string, { catalogue, facts }: PageSource): ListedFacts[] {
  return (catalogue.groups[group].get(id) ?? []).map(facts.of);
}
