import { formPages } from '../../describe/pages/form-pages.ts';
import { homePage } from '../../describe/pages/home-page.ts';
import { link } from '../../describe/pages/inlines.ts';
import type { Section } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { sitePages } from '../../describe/pages/site-pages.ts';
import { developersPage } from '../developers/developers-page.ts';
import type { Output, OutputFamily } from '../output.ts';
import { renderPageModel } from './render-page-model.ts';

/** Where the header of every page leads, which a twin does not have. */
const OTHER_WAYS: Section = {
  id: 'ways',
  title: 'Other ways in',
  blocks: [
    {
      is: 'list',
      items: [
        [link('All data, A to Z', '/datasets/')],
        [link('Publishers', '/publishers/')],
        [link('Places', '/places/')],
        [link('Live feeds and APIs', '/services/')],
        [link('Series', '/series/')],
        [link('For developers', '/developers/')],
      ],
    },
  ],
};

/**
 * Renders the twins of all pages but those of records and guides.
 * @param families all families, for the page that lists them
 */
export function* pageTwins(
  source: PageSource,
  families: readonly OutputFamily[],
): Generator<Output> {
  const home = homePage(source);
  yield renderPageModel({ ...home, sections: [...home.sections, OTHER_WAYS] }, source);
  for (const describe of sitePages(source).values()) yield renderPageModel(describe(), source);
  for (const page of formPages(source.catalogue)) yield renderPageModel(page, source);
  yield renderPageModel(developersPage(families, source), source);
}
