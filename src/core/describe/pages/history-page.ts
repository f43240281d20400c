import type { ChangeEvent } from '../../derive/history.ts';
import { commitUrl, fileAtUrl, shortCommit } from '../changes/commit-links.ts';
import type { DatasetFacts } from '../facts.ts';
import { datasetFeedPath } from '../feed-paths.ts';
import { changeBadges, INCOMPLETE } from './changes-page.ts';
import { date, link, ours, quote, words } from './inlines.ts';
import type { Block, PageModel } from './page-model.ts';
import type { PageSource } from './page-source.ts';
import { recordPlace } from './record-place.ts';

/** Describes the page with all changes of a dataset's record. */
export function historyPage(
  record: DatasetFacts,
  changes: readonly ChangeEvent[],
  { catalogue: { settings }, history }: PageSource,
): PageModel {
  const { id, path, title } = record;
  const { qualifier, breadcrumbs } = recordPlace(record);
  const feed = datasetFeedPath(record);
  const items = changes.map((event): Block[] => {
    const { commit, details, file, isGone, time, types } = event;
    const change = ours(`Change ${shortCommit(commit)}`, commitUrl(settings, commit));
    const then = ours('The record as it was then', fileAtUrl(settings, commit, file));
    return [
      { is: 'heading', words: [date(time.slice(0, 10))], level: 2 },
      words(undefined, ...changeBadges(types)),
      ...details.map((sentence) => words('prose', quote(sentence))),
      words('record-meta', change, ...(isGone ? [] : [' ', then])),
    ];
  });
  return {
    path: `${path}history/`,
    title,
    documentTitle: `Changes: ${title}`,
    description: `What changed in the record “${title}”, and when.`,
    kicker: 'Changes',
    qualifier,
    breadcrumbs: [...breadcrumbs, { label: title, path }],
    feed: { title: `${title}: changes`, path: feed },
    frontMatter: { kind: 'history', id, changes: changes.length },
    lead: 'Changes to this record, newest first. For changes to the data itself, ask the publisher.',
    head: [
      words(
        'record-meta',
        link('The record as it is now', path),
        ' ',
        link('Feed of its changes (Atom)', feed),
      ),
    ],
    blocks: [
      { is: 'items', isOrdered: true, look: 'plain-list', itemLook: 'change-group', items },
      words(
        'section small muted',
        history.complete ? '' : `${INCOMPLETE} `,
        'Changes to the layout of the file alone, such as the order of its fields, are left out.',
      ),
    ],
    sections: [],
  };
}
