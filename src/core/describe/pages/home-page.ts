import { newestData } from '../newest-data.ts';
import { termCards } from '../term-cards.ts';
import { accessCards } from './browse-pages.ts';
import { fact, link, words } from './inlines.ts';
import type { PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { placeCounts } from './place-counts.ts';

/** Describes the home page; its `facts` are the figures that stand out, and its `blocks` the map of places. */
export function homePage({ catalogue, facts }: PageSource): PageModel {
  const { groups, publishers, settings } = catalogue;
  const { areaNoun, description, exampleSearches = [], language, tagline, title } = settings;
  const active = [...publishers.keys()].filter((id) => groups.publisher.has(id));
  const figure = (label: string, path: string, counted: readonly unknown[]) =>
    fact(
      label,
      link(counted.length.toLocaleString(language), path, {
        spoken: ` ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
      }),
    );
  return {
    path: '/',
    title: tagline ?? title,
    documentTitle: title,
    lead: description,
    frontMatter: {
      datasets: facts.datasets.length,
      services: facts.services.length,
      series: facts.series.length,
      models: facts.models.length,
      insights: facts.insights.length,
      communities: facts.communities.length,
    },
    head: [
      {
        is: 'list',
        label: 'Examples of searches',
        look: 'examples',
        items: exampleSearches.map((search) => [
          link(search, `/search/?${new URLSearchParams({ q: search })}`),
        ]),
      },
    ],
    facts: [
      ...figure('Datasets', '/datasets/', facts.datasets),
      ...figure('Live feeds and APIs', '/services/', facts.services),
      ...figure('Insights', '/insights/', facts.insights),
      ...figure('Publishers with data here', '/publishers/', active),
    ],
    blocks: [
      {
        is: 'map',
        counts: placeCounts(catalogue),
        label: `Choose one of the ${areaNoun.plural}`,
      },
    ],
    sections: [
      {
        id: 'themes',
        title: 'By theme',
        blocks: [{ is: 'cards', cards: termCards(catalogue, 'theme'), level: 3 }],
      },
      {
        id: 'access',
        title: 'Open or not, you can find it here',
        blocks: [{ is: 'cards', cards: accessCards(catalogue), level: 3 }],
      },
      {
        id: 'newest',
        title: 'Recently updated data',
        blocks: [{ is: 'records', records: newestData(facts), level: 3 }],
      },
      {
        id: 'how',
        title: 'Connecting, not collecting',
        look: 'section prose',
        blocks: [
          words(
            undefined,
            'The register holds descriptions, not data. Links lead to the publishers’ own pages, and live feeds stay where they run. ',
            link('How the register works', '/about/'),
          ),
        ],
      },
    ],
  };
}
