import { newestData } from '../../describe/newest-data.ts';
import { accessCards } from '../../describe/pages/browse-pages.ts';
import type { Output, OutputContext } from '../output.ts';
import { termCards, type TermCard } from '../../describe/term-cards.ts';
import { escapeText, markdownLink } from '../../words/escape-markdown.ts';
import { bulletList, factList, renderMarkdownPage, section } from './markdown-page.ts';
import { renderRecordRow } from './render-record-row.ts';
import { renderTermItem } from './render-term-item.ts';
import { twinPath } from './twin-path.ts';

/** Renders the twins of the home page and of the pages that are forms, for which a program has other ways. */
export function* frontTwins(context: OutputContext): Generator<Output> {
  const { settings } = context.catalogue;
  const link = (title: string, path: string): string => markdownLink(title, context.absolute(path));
  yield homeTwin(context);
  yield renderMarkdownPage(
    {
      path: '/search/',
      title: 'Search',
      blocks: [
        'The search runs in a browser: this page takes words in the parameter `q` and shows matching records.',
        `A program reads ${link('the whole register', '/developers/')} in one file and searches that, or follows these lists:`,
        bulletList([
          link('All data, A to Z', twinPath('/datasets/')),
          link('Themes', twinPath('/themes/')),
          link('Publishers', twinPath('/publishers/')),
          link('Places', twinPath('/places/')),
          link('Live feeds and APIs', twinPath('/services/')),
          link('Models', twinPath('/models/')),
          link('Insights', twinPath('/insights/')),
          link('Communities', twinPath('/communities/')),
        ]),
      ],
    },
    context,
  );
  const repository = settings.repository.replace(/\/$/, '');
  const folder = `${repository}/tree/${settings.defaultBranch}/catalogue/datasets`;
  yield renderMarkdownPage(
    {
      path: '/contribute/',
      title: 'Add or change a dataset',
      blocks: [
        `This page is a form for people. It makes one YAML file in ${markdownLink('the folder of a publisher', folder)}, proposed as a pull request.`,
        bulletList([
          link('Guide for publishers', twinPath('/help/publishing/')),
          link('The fields of a dataset', twinPath('/help/fields/dataset/')),
          link('What a check tells you', twinPath('/help/problems/')),
        ]),
      ],
    },
    context,
  );
  yield renderMarkdownPage(
    {
      path: '/contribute/several/',
      title: 'Add several datasets',
      blocks: [
        `This page is a form for people. It turns each row of ${link('a table', '/contribute/template.csv')} into one YAML file, to be proposed as a pull request.`,
        link('Guide for publishers', twinPath('/help/publishing/')),
      ],
    },
    context,
  );
}

function homeTwin(context: OutputContext): Output {
  const { catalogue, facts, absolute } = context;
  const { groups, publishers, settings } = catalogue;
  const list = (cards: readonly TermCard[]): string =>
    cards.map((card) => renderTermItem(card, context)).join('\n');
  return renderMarkdownPage(
    {
      path: '/',
      title: settings.title,
      quotes: true,
      blocks: [
        escapeText(settings.description),
        factList([
          ['Datasets', `${facts.datasets.length}`],
          ['Live feeds and APIs', `${facts.services.length}`],
          ['Series', `${facts.series.length}`],
          ['Models', `${facts.models.length}`],
          ['Insights', `${facts.insights.length}`],
          ['Communities', `${facts.communities.length}`],
          [
            'Publishers with data here',
            `${[...publishers.keys()].filter((id) => groups.publisher.has(id)).length}`,
          ],
        ]),
        section('By theme', list(termCards(catalogue, 'theme'))),
        section('Open or not, you can find it here', list(accessCards(catalogue))),
        section(
          'Recently updated data',
          newestData(facts)
            .map((record) => renderRecordRow(record, context))
            .join('\n'),
        ),
        section(
          'Other ways in',
          bulletList([
            markdownLink('All data, A to Z', absolute(twinPath('/datasets/'))),
            markdownLink('Publishers', absolute(twinPath('/publishers/'))),
            markdownLink('Places', absolute(twinPath('/places/'))),
            markdownLink('Live feeds and APIs', absolute(twinPath('/services/'))),
            markdownLink('Series', absolute(twinPath('/series/'))),
            markdownLink('Models', absolute(twinPath('/models/'))),
            markdownLink('Insights', absolute(twinPath('/insights/'))),
            markdownLink('Communities', absolute(twinPath('/communities/'))),
            markdownLink('For developers', absolute(twinPath('/developers/'))),
          ]),
        ),
      ],
    },
    context,
  );
}
