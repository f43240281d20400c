import type { Catalogue } from '../../derive/catalogue.ts';
import { ACCESS, ACCESS_LEVELS, AGREEMENT_KINDS, count } from '../../words/site-words.ts';
import { groupPath } from '../group-path.ts';
import { searchPath } from '../search-path.ts';
import type { ListedFacts } from '../listed-facts.ts';
import { termCards, type TermCard } from '../term-cards.ts';
import { partiesFact, termFact } from './agreement-page.ts';
import { factList, line, section } from './blocks.ts';
import { fact, link, muted, present, quote, strong, titleLink, words } from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { placeCounts } from './place-counts.ts';
import { requestsPage } from './requests-page.ts';
import { statusPage } from './status-page.ts';
import { usesPage } from './uses-page.ts';

/** Pages at the top of the site, by the name of their folder. */
export const BROWSE_PAGES = {
  themes: cardsPage('theme', {
    title: 'Themes',
    lead: 'What the data is about. A record can be under more than one theme.',
  }),
  licences: cardsPage('licence', {
    title: 'Licences',
    lead: 'The terms under which data may be used, in plain words.',
  }),
  formats: cardsPage('format', {
    title: 'Formats',
    lead: 'The kinds of file and link that data comes in, and what opens them.',
  }),
  places: placesPage,
  access: accessPage,
  publishers: publishersPage,
  services: servicesPage,
  series: seriesListPage,
  models: worksPage('models', {
    title: 'Models',
    lead: 'What estimates or forecasts something about the city: what each reads, what it makes and what it cannot tell.',
  }),
  insights: worksPage('insights', {
    title: 'Insights',
    lead: 'What people found out or made with the data: analyses, dashboards, maps, tools and papers.',
  }),
  communities: worksPage('communities', {
    title: 'Communities',
    lead: 'Questions that several organisations work on, what they need to know, and how far the register has it.',
  }),
  uses: usesPage,
  agreements: agreementsPage,
  status: statusPage,
  requests: requestsPage,
} as const satisfies Record<string, (source: PageSource) => PageModel>;

function cardsPage(
  group: 'theme' | 'licence' | 'format',
  words: Pick<PageModel, 'title' | 'lead'>,
): (source: PageSource) => PageModel {
  return ({ catalogue }) => ({
    path: `/${group}s/`,
    ...words,
    blocks: [{ is: 'cards', cards: termCards(catalogue, group) }],
    sections: [],
  });
}

function placesPage({ catalogue }: PageSource): PageModel {
  const { settings, vocabularies } = catalogue;
  const { singular, plural } = settings.areaNoun;
  const places = [...vocabularies.places.values()];
  const counts = placeCounts(catalogue);
  const home = vocabularies.places.get(settings.place);
  const byName = new Intl.Collator(settings.language);
  const card = ({ id, label }: (typeof places)[number]): TermCard => ({
    label,
    path: groupPath('place', id),
    count: counts.get(id)!,
  });
  const areas = places
    .filter(({ kind }) => kind === 'area')
    .sort((a, b) => byName.compare(a.label, b.label));
  const others = places.filter(({ id, kind }) => kind !== 'area' && counts.get(id)! > 0);
  const wider = home ? `${home.label} as a whole, and wider` : 'Wider places';
  const more: Block[] = [
    { is: 'heading', words: [wider], level: 2, look: 'section-gap' },
    { is: 'terms', cards: others.map(card), look: 'section-gap' },
  ];
  return {
    path: '/places/',
    title: 'Places',
    lead: `Data about one ${singular} or several. Each square is a ${singular}; the stronger its colour, the more records name it.`,
    blocks: [
      {
        is: 'columns',
        columns: [
          [
            {
              is: 'map',
              counts,
              label: `Map of ${areas.length} ${plural}; each leads to its data`,
            },
          ],
          [
            { is: 'heading', words: [`All ${plural}, A to Z`], level: 2 },
            { is: 'terms', cards: areas.map(card), look: 'section-gap' },
            ...(others.length > 0 ? more : []),
          ],
        ],
      },
    ],
    sections: [],
  };
}

function accessPage({ catalogue }: PageSource): PageModel {
  const { 'access-reasons': reasons } = catalogue.vocabularies;
  const facts = [...reasons.values()].map(({ label, description, legalBasis }) => ({
    label: [strong(label)],
    values: [present<Inline>([description, legalBasis !== undefined && muted(` (${legalBasis})`)])],
  }));
  return {
    path: '/access/',
    title: 'Who may use the data',
    lead: 'Not all data can be open. The register also lists shared, restricted and closed data, with the reason and how to ask.',
    blocks: [{ is: 'cards', cards: accessCards(catalogue) }],
    sections: [
      section('reasons', 'Reasons why data is not open', [factList(facts)], 'section prose'),
    ],
  };
}

/** The levels of access, with how many records are at each. */
export function accessCards({ groups }: Catalogue): TermCard[] {
  return ACCESS_LEVELS.map((level) => ({
    label: ACCESS[level].label,
    description: ACCESS[level].about,
    path: groupPath('access', level),
    count: groups.access.get(level)?.length ?? 0,
  }));
}

function publishersPage({ catalogue, facts }: PageSource): PageModel {
  const { groups, settings, vocabularies } = catalogue;
  const byName = new Intl.Collator(settings.language);
  const cards = (kind: string): TermCard[] =>
    facts.publishers
      .filter((publisher) => publisher.kind.id === kind)
      .sort((a, b) => byName.compare(a.name, b.name))
      .map(({ id, name, path }) => ({
        label: name,
        path,
        count: groups.publisher.get(id)?.length ?? 0,
      }));
  return {
    path: '/publishers/',
    title: 'Publishers',
    lead: 'The organisations that the data comes from, by kind.',
    sections: [...vocabularies['publisher-kinds'].values()]
      .map(({ id, label }) => ({ id, label, members: cards(id) }))
      .filter(({ members }) => members.length > 0)
      .map(({ id, label, members }) => section(id, label, [{ is: 'terms', cards: members }])),
  };
}

function servicesPage({ facts }: PageSource): PageModel {
  const { about, services } = facts;
  const number = count(services.length, 'feed or API', 'feeds and APIs', about.language);
  return {
    path: '/services/',
    title: 'Live feeds and APIs',
    lead: 'Data that changes by the minute, and interfaces for programs. The register links to them and does not host them.',
    blocks: [
      words(
        'record-meta',
        { is: 'span', words: [`${number}, A to Z`] },
        ' ',
        link('Search data with a live feed or API', searchPath({ live: 'yes' })),
      ),
      { is: 'records', records: byTitle(services, about) },
    ],
    sections: [],
  };
}

function seriesListPage({ facts }: PageSource): PageModel {
  return {
    path: '/series/',
    title: 'Series',
    lead: 'Data that appears in editions. Each series lists its editions, newest first.',
    blocks: [{ is: 'records', records: byTitle(facts.series, facts.about) }],
    sections: [],
  };
}

function worksPage(
  kind: 'models' | 'insights' | 'communities',
  said: { readonly title: string; readonly lead: string },
): (source: PageSource) => PageModel {
  return ({ facts }) => {
    const records: readonly ListedFacts[] = byTitle<ListedFacts>(facts[kind], facts.about);
    return {
      path: `/${kind}/`,
      ...said,
      blocks: [
        records.length === 0 ? words(undefined, 'None is listed yet.') : { is: 'records', records },
      ],
      sections: [],
    };
  };
}

function agreementsPage({ catalogue, facts }: PageSource): PageModel {
  const agreements = [...catalogue.agreements.values()].map(facts.agreement);
  const items = byTitle(agreements, facts.about).map((agreement): Block[] => {
    const { data, kind, legalGateways, summary } = agreement;
    const named = data.map((record) => [titleLink(record)]);
    const laws = legalGateways.join('; ');
    const said = [
      ...fact('Kind', AGREEMENT_KINDS[kind]),
      ...partiesFact(agreement),
      ...fact('Legal gateways', laws === '' ? undefined : quote(laws)),
      ...termFact(agreement),
      { label: 'Data', values: named.length > 0 ? named : [['No record names it yet']] },
    ];
    return [
      { is: 'heading', words: [titleLink(agreement)], level: 2 },
      line(quote(summary)),
      factList(said, 'agreement-facts'),
    ];
  });
  return {
    path: '/agreements/',
    title: 'Sharing agreements and standard terms',
    lead: 'Agreements and standard terms for sharing data: the parties, the data, the law and the end date.',
    blocks: [{ is: 'items', look: 'record-list', itemLook: 'record-row', items }],
    sections: [],
  };
}

function byTitle<T extends { readonly title: string }>(
  records: readonly T[],
  { language }: { readonly language: string },
): T[] {
  const byName = new Intl.Collator(language);
  return [...records].sort((a, b) => byName.compare(a.title, b.title));
}
