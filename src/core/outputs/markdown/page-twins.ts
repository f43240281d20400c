import { formPages, WAYS_IN } from '../../describe/pages/form-pages.ts';
import { homePage } from '../../describe/pages/home-page.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { sitePages } from '../../describe/pages/site-pages.ts';
import { developersPage } from '../developers/developers-page.ts';
import type { Output, OutputFamily } from '../output.ts';
import { renderPageModel } from './render-page-model.ts';

/**
 * Renders the twins of all pages but those of records and guides.
 * @param families all families, for the page that lists them
 */
export function* pageTwins(
  source: PageSource,
  families: readonly OutputFamily[],
): Generator<Output> {
  const home = homePage(source);
  const ways = { id: 'ways', title: 'Other ways in', blocks: [WAYS_IN] };
  yield renderPageModel({ ...home, sections: [...home.sections, ways] }, source);
  for (const describe of sitePages(source).values()) yield renderPageModel(describe(), source);
  for (const page of formPages(source.catalogue)) yield renderPageModel(page, source);
  yield renderPageModel(developersPage(families, source), source);
}
