import { address } from '../address.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import { changedRecords } from '../../describe/changes/changed-records.ts';
import type { ListedFacts } from '../../describe/listed-facts.ts';
import { groupPath } from '../../describe/group-path.ts';
import type { OutputContext, OutputFamily } from '../output.ts';
import { allFeedPath, datasetFeedPath, groupFeedPath } from '../../describe/feed-paths.ts';
import { feedRenderer, NEWEST, type Feed } from './render-feed.ts';

const MEDIA_TYPE = 'application/atom+xml';

/** What changed in the register, for feed readers. */
export const atom: OutputFamily = {
  id: 'atom',
  title: 'Atom feeds of changes',
  about:
    'For feed readers, and for programs that need to know what to fetch again. Each entry is one change of one record, with the kinds of change as categories.',
  standard: { title: 'RFC 4287', url: 'https://www.rfc-editor.org/rfc/rfc4287' },
  stability: 'stable',
  addresses: [
    address('/feeds/all.atom', MEDIA_TYPE, `The newest ${NEWEST} changes of all records`),
    address(
      '/feeds/theme/{theme}.atom',
      MEDIA_TYPE,
      `The newest ${NEWEST} changes under one theme`,
    ),
    address(
      '/feeds/publisher/{publisher}.atom',
      MEDIA_TYPE,
      `The newest ${NEWEST} changes of one publisher’s records`,
    ),
    address(
      '/datasets/{publisher}/{slug}.atom',
      MEDIA_TYPE,
      'The changes of one dataset, including its former addresses',
    ),
  ],
  *render(context) {
    const { facts, history } = context;
    const render = feedRenderer(context);
    for (const feed of groupFeeds(context)) {
      yield { path: feed.path, content: render(feed) };
    }
    for (const record of facts.listed) {
      if (record.kind !== 'dataset') continue;
      const path = datasetFeedPath(record).slice(1);
      const { key, path: page, title } = record;
      const feed = { path, page, title, events: history.byRecord.get(key) ?? [] };
      yield { path, content: render(feed) };
    }
  },
};

function* groupFeeds({ catalogue, facts, history }: OutputContext): Generator<Feed> {
  const { events } = history;
  const { about, publishers } = facts;
  const changed = changedRecords(facts, catalogue);
  const themes = newestOf(events, (event) => themesOf(event, changed.recordOf(event)));
  const ofPublishers = newestOf(events, (event) => publishersOf(event, changed.recordOf(event)));
  yield { path: allFeedPath().slice(1), title: about.title, page: '/changes/', events };
  for (const { id, label } of catalogue.vocabularies.themes.values()) {
    yield {
      path: groupFeedPath('theme', id).slice(1),
      title: `${label} – ${about.title}`,
      page: groupPath('theme', id),
      events: themes.get(id) ?? [],
    };
  }
  for (const { id, name, path } of publishers) {
    yield {
      path: groupFeedPath('publisher', id).slice(1),
      title: `${name} – ${about.title}`,
      page: path,
      events: ofPublishers.get(id) ?? [],
    };
  }
}

/** The newest events of each group, in one walk. */
function newestOf(
  events: readonly ChangeEvent[],
  groupsOf: (event: ChangeEvent) => Iterable<string>,
): ReadonlyMap<string, readonly ChangeEvent[]> {
  const found = new Map<string, ChangeEvent[]>();
  for (const event of events) {
    for (const group of groupsOf(event)) {
      const list = found.get(group);
      if (!list) found.set(group, [event]);
      else if (list.length < NEWEST) list.push(event);
    }
  }
  return found;
}

function themesOf(event: ChangeEvent, record: ListedFacts | undefined): readonly string[] {
  return record ? record.themes.map(({ id }) => id) : event.themes;
}

/** A record that moves to another publisher is in the feeds of both. */
function publishersOf({ key }: ChangeEvent, record: ListedFacts | undefined): Set<string> {
  const [, publisher = ''] = key.split('/');
  return new Set(record ? [publisher, record.publisher.id] : [publisher]);
}
