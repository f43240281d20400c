import type { Catalogue } from '../../derive/catalogue.ts';
import { codeWords, link, ours, words } from './inlines.ts';
import type { Block, Inline, PageModel } from './page-model.ts';

const PUBLISHING = link('Guide for publishers', '/help/publishing/');

/** Where the header and the search of every page lead, which its twin does not have. */
export const WAYS_IN: Block = list([
  link('All data, A to Z', '/datasets/'),
  link('Themes', '/themes/'),
  link('Publishers', '/publishers/'),
  link('Places', '/places/'),
  link('Live feeds and APIs', '/services/'),
  link('Series', '/series/'),
  link('For developers', '/developers/'),
]);

/** What a program reads in place of the pages that are forms for people, because it has other ways. */
export function formPages({ settings }: Pick<Catalogue, 'settings'>): PageModel[] {
  const { defaultBranch, repository } = settings;
  const folder = `${repository.replace(/\/$/, '')}/tree/${defaultBranch}/catalogue/datasets`;
  return [
    formPage('/search/', 'Search', [
      words(
        undefined,
        ...codeWords(
          'The search runs in a browser: this page takes words in the parameter `q` and shows matching records.',
        ),
      ),
      words(
        undefined,
        'A program reads ',
        link('the whole register', '/developers/'),
        ' in one file and searches that, or follows these lists:',
      ),
      WAYS_IN,
    ]),
    formPage('/contribute/', 'Add or change a dataset', [
      words(
        undefined,
        'This page is a form for people. It makes one YAML file in ',
        ours('the folder of a publisher', folder),
        ', proposed as a pull request.',
      ),
      list([
        PUBLISHING,
        link('The fields of a dataset', '/help/fields/dataset/'),
        link('What a check tells you', '/help/problems/'),
      ]),
    ]),
    formPage('/contribute/several/', 'Add several datasets', [
      words(
        undefined,
        'This page is a form for people. It turns each row of ',
        link('a table', '/contribute/template.csv'),
        ' into one YAML file, to be proposed as a pull request.',
      ),
      list([PUBLISHING]),
    ]),
  ];
}

function formPage(path: string, title: string, blocks: readonly Block[]): PageModel {
  return { path, title, isOurs: true, blocks, sections: [] };
}

function list(links: readonly Inline[]): Block {
  return { is: 'list', items: links.map((item) => [item]) };
}
