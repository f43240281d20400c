import { ACCESS_LEVELS } from '../../words/site-words.ts';
import { changePages } from '../changes/change-pages.ts';
import { historyPath } from '../changes/history-path.ts';
import { onlyFirstPage, pageParams } from '../listing.ts';
import type { RegisterFacts } from '../register-facts.ts';
import { BROWSE_PAGES } from './browse-pages.ts';
import { changesPage } from './changes-page.ts';
import { fieldPages } from './field-pages.ts';
import { historyPage } from './history-page.ts';
import { listPage } from './list-page.ts';
import type { PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { problemPages } from './problem-pages.ts';
import * as lists from './record-lists.ts';

/** Site path → what describes the page there. */
export type SitePages = ReadonlyMap<string, () => PageModel>;

const known = new WeakMap<RegisterFacts, SitePages>();

/**
 * Every page that has a model and needs nothing else: neither a script, nor what other rooms know. One route draws all of
 * them, and the Markdown twins are written from the same list. A model is made when it is asked for, because the pages of
 * a large register are many.
 */
export function sitePages(source: PageSource): SitePages {
  const found = known.get(source.facts) ?? new Map(list(source));
  known.set(source.facts, found);
  return found;
}

function* list(source: PageSource): Generator<[string, () => PageModel]> {
  const { facts, history } = source;
  for (const [folder, describe] of Object.entries(BROWSE_PAGES)) {
    yield [`/${folder}/`, () => describe(source)];
  }
  yield* listPages(source);
  for (const param of changePages(history).byParam.keys()) {
    yield [`/changes/${param === undefined ? '' : `${param}/`}`, () => changesPage(param, source)];
  }
  for (const record of facts.datasets) {
    const changes = history.byRecord.get(record.key) ?? [];
    const path = historyPath(record, changes);
    if (path !== undefined) yield [path, () => historyPage(record, changes, source)];
  }
  for (const page of [...fieldPages(), ...problemPages()]) yield [page.path, () => page];
}

function* listPages(source: PageSource): Generator<[string, () => PageModel]> {
  const { publishers, vocabularies } = source.catalogue;
  const { formats, licences, places, themes } = vocabularies;
  const whole = [
    lists.allData(source),
    ...[...themes.keys()].map((id) => lists.themeList(id, source)),
    ...[...places.keys()].map((id) => lists.placeList(id, source)),
    ...ACCESS_LEVELS.map((level) => lists.accessList(level, source)),
    ...[...publishers.keys()].map((id) => lists.publisherList(id, source)),
  ];
  for (const list of whole) {
    for (const param of pageParams(list.records.length)) {
      const path = `${list.base}${param === undefined ? '' : `${param}/`}`;
      yield [path, () => listPage(list, param)];
    }
  }
  const short = [
    ...[...formats.keys()].map((id) => lists.formatList(id, source)),
    ...[...licences.keys()].map((id) => lists.licenceList(id, source)),
  ];
  for (const list of short) yield [list.base, () => listPage(list, onlyFirstPage(list.records))];
}
