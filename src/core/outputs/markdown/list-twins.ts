import { onlyFirstPage, pageParams } from '../../describe/listing.ts';
import { BROWSE_PAGES } from '../../describe/pages/browse-pages.ts';
import { listPage, type ListPageModel, type RecordList } from '../../describe/pages/list-page.ts';
import type { PageModel } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import {
  accessList,
  allData,
  formatList,
  licenceList,
  placeList,
  publisherList,
  themeList,
} from '../../describe/pages/record-lists.ts';
import { requestsPage } from '../../describe/pages/requests-page.ts';
import { statusPage } from '../../describe/pages/status-page.ts';
import { ACCESS_LEVELS } from '../../words/site-words.ts';
import type { Output } from '../output.ts';
import { renderPageModel } from './render-page-model.ts';

/** Renders the twins of the pages that list records, and of those that lead to lists. */
export function* listTwins(source: PageSource): Generator<Output> {
  for (const model of singlePages(source)) yield renderPageModel(model, {}, source);
  for (const model of listPages(source)) {
    const { total: records, page, pages } = model.listing;
    yield renderPageModel(model, { records, page, pages }, source);
  }
}

function* singlePages(source: PageSource): Generator<PageModel> {
  for (const describe of Object.values(BROWSE_PAGES)) yield describe(source);
  yield statusPage(source);
  yield requestsPage(source);
}

function* listPages(source: PageSource): Generator<ListPageModel> {
  const { publishers, vocabularies } = source.catalogue;
  const { formats, licences, places, themes } = vocabularies;
  const whole = [
    allData(source),
    ...[...themes.keys()].map((id) => themeList(id, source)),
    ...[...places.keys()].map((id) => placeList(id, source)),
    ...ACCESS_LEVELS.map((level) => accessList(level, source)),
    ...[...publishers.keys()].map((id) => publisherList(id, source)),
  ];
  for (const list of whole) yield* cut(list);
  const short = [
    ...[...formats.keys()].map((id) => formatList(id, source)),
    ...[...licences.keys()].map((id) => licenceList(id, source)),
  ];
  for (const list of short) yield listPage(list, onlyFirstPage(list.records));
}

function* cut(list: RecordList): Generator<ListPageModel> {
  for (const param of pageParams(list.records.length)) yield listPage(list, param);
}
