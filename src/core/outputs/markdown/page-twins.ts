import { changePages } from '../../describe/changes/change-pages.ts';
import { historyPath } from '../../describe/changes/history-path.ts';
import { onlyFirstPage, pageParams } from '../../describe/listing.ts';
import { BROWSE_PAGES } from '../../describe/pages/browse-pages.ts';
import { changesPage } from '../../describe/pages/changes-page.ts';
import { fieldPages } from '../../describe/pages/field-pages.ts';
import { formPages } from '../../describe/pages/form-pages.ts';
import { historyPage } from '../../describe/pages/history-page.ts';
import { homePage } from '../../describe/pages/home-page.ts';
import { link } from '../../describe/pages/inlines.ts';
import { listPage, type ListPageModel, type RecordList } from '../../describe/pages/list-page.ts';
import type { PageModel, Section } from '../../describe/pages/page-model.ts';
import type { PageSource } from '../../describe/pages/page-source.ts';
import { problemPages } from '../../describe/pages/problem-pages.ts';
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
  const { datasets, services, series } = source.facts;
  const counts = { datasets: datasets.length, services: services.length, series: series.length };
  const home = homePage(source);
  yield renderPageModel({ ...home, sections: [...home.sections, OTHER_WAYS] }, counts, source);
  for (const model of singlePages(source)) yield renderPageModel(model, {}, source);
  for (const model of listPages(source)) {
    const { total: records, page, pages } = model.listing;
    yield renderPageModel(model, { records, page, pages }, source);
  }
  yield* changeTwins(source);
  yield renderPageModel(developersPage(families, source), {}, source);
}

function* singlePages(source: PageSource): Generator<PageModel> {
  for (const describe of Object.values(BROWSE_PAGES)) yield describe(source);
  yield statusPage(source);
  yield requestsPage(source);
  yield* formPages(source.catalogue);
  yield* fieldPages();
  yield* problemPages();
}

function* changeTwins(source: PageSource): Generator<Output> {
  const { facts, history } = source;
  for (const [param, { page, pages, total: changes }] of changePages(history).byParam) {
    yield renderPageModel(changesPage(param, source), { changes, page, pages }, source);
  }
  for (const record of facts.datasets) {
    const changes = history.byRecord.get(record.key) ?? [];
    if (historyPath(record, changes) === undefined) continue;
    const about = { kind: 'history', id: record.id, changes: changes.length };
    yield renderPageModel(historyPage(record, source), about, source);
  }
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
