import { FACETS, type FacetId } from '../../model/facets.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { hostOf } from '../../model/https-url.ts';
import { ACCESS, count } from '../../words/site-words.ts';
import { groupFeedPath } from '../feed-paths.ts';
import { groupPath } from '../group-path.ts';
import { searchPath } from '../search-path.ts';
import { accessGuide } from './access-guide-blocks.ts';
import { line, list } from './blocks.ts';
import { link, outside, present, words } from './inlines.ts';
import type { RecordList } from './list-page.ts';
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
  return {
    ...listOf('theme', id, source),
    ...{ title: label, kicker: 'Theme', lead: description },
    feed: { title: `${label}: changes`, path: groupFeedPath('theme', id) },
  };
}

/** The first records in a format. */
export function formatList(id: string, source: PageSource): RecordList {
  const { label, description } = source.catalogue.vocabularies.formats.get(id)!;
  return {
    ...listOf('format', id, source),
    ...{ title: label, kicker: 'Format', lead: description },
  };
}

/** What a licence allows, and the first records under it. */
export function licenceList(id: string, source: PageSource): RecordList {
  const { label, description, can, must, url, attributionText } =
    source.catalogue.vocabularies.licences.get(id)!;
  const headed = (title: string, items: readonly string[] | undefined): Block[] =>
    items ? [{ is: 'heading', words: [title], level: 2 }, list(items)] : [];
  const blocks = present<Block>([
    ...headed('You can', can),
    ...headed('You must', must),
    attributionText && line('The line to copy: ', { is: 'copy', text: attributionText, as: 'q' }),
    url && line(outside('Read the licence', url)),
  ]);
  return {
    ...listOf('licence', id, source),
    ...{ title: label, kicker: 'Licence', lead: description },
    above: [{ is: 'group', look: 'prose', blocks }],
    heading: { id: 'records', title: 'Data under this licence' },
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
    ...listOf('place', id, source),
    title: label,
    kicker: `Place ${id}`,
    lead: description ?? `Data that names ${label}.`,
    description: `Data about ${label}.`,
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
    below: footprintSection([{ id }], catalogue, 'On the map'),
  };
}

/** The records of a level of access. */
export function accessList(level: AccessLevel, source: PageSource): RecordList {
  const { label, about } = ACCESS[level];
  return {
    ...listOf('access', level, source),
    ...{ title: `${label} data`, kicker: 'Access', lead: about },
    first: [accessGuide(level, source.catalogue)],
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
    ...listOf('publisher', id, source),
    title: name,
    kicker: kind.label,
    summary,
    feed: { title: `${name}: changes`, path: groupFeedPath('publisher', id) },
    description: summary ?? `Data published by ${name}.`,
    head: [words('record-meta', ...links.flatMap((item) => [item, ' ']))],
    hidesPublisher: true,
    end: [recordSection({ ...publisher, title: name }, catalogue)],
  };
}

/** The records of a term, where their list begins, and where it is searched. */
function listOf(
  group: FacetId,
  id: string,
  { catalogue, facts }: PageSource,
): Pick<RecordList, 'base' | 'search' | 'qualifier' | 'breadcrumbs' | 'records'> {
  const { folder, label } = FACETS[group];
  // The title of a level says what it is.
  const isLevel = group === 'access';
  return {
    base: groupPath(group, id),
    search: searchPath({ [group]: id }),
    qualifier: isLevel ? undefined : label,
    breadcrumbs: [{ label: isLevel ? 'Who may use the data' : `${label}s`, path: `/${folder}/` }],
    records: (catalogue.groups[group].get(id) ?? []).map(facts.of),
  };
}
