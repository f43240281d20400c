import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogueFixture } from '../../../testing/catalogue-fixture.ts';
import { checkAtom } from '../../../testing/check-atom.ts';
import type { Catalogue } from '../../derive/catalogue.ts';
import { NO_HISTORY, type ChangeEvent, type History } from '../../derive/history.ts';
import { withFacts } from '../with-facts.ts';
import { atom } from './atom.ts';
import { NEWEST } from './render-feed.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const HOSTILE =
  'A "title" </script>]]><x a=\'1\'>& &amp; \u202eRTL\u0000\u0008\uffff =cmd()|x \ud800 \udc00 😀\nline';

const event = (fields: Partial<ChangeEvent>): ChangeEvent => ({
  key: 'datasets/borough/allotments',
  title: 'Allotment sites in the borough',
  time: '2026-11-03T09:30:00Z',
  commit: COMMIT,
  file: 'datasets/borough/allotments.yaml',
  isGone: false,
  types: ['licence', 'words'],
  details: ['Licence changed: “a” → “b”.', 'Words: “title”.'],
  themes: [],
  ...fields,
});

function historyOf(events: readonly ChangeEvent[]): History {
  const byRecord = new Map<string, ChangeEvent[]>();
  for (const one of events) byRecord.set(one.key, [...(byRecord.get(one.key) ?? []), one]);
  return { complete: true, events, byRecord };
}

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogueFixture();
});

/** Path → content, every one of them checked. */
function feedsOf(history: History, over: Partial<Catalogue> = {}): ReadonlyMap<string, string> {
  const context = withFacts({
    catalogue: { ...catalogue, ...over },
    history,
    texts: new Map(),
    absolute: (path) => new URL(`/register${path}`, 'https://preview.example.org').href,
    sha256: () => '',
  });
  const feeds = new Map(
    [...atom.render(context)].map(({ path, content }) => [path, content as string]),
  );
  for (const [path, content] of feeds) expect([path, checkAtom(content)]).toEqual([path, []]);
  return feeds;
}

const entriesOf = (feeds: ReadonlyMap<string, string>, path: string) =>
  parseAtomFeed(feeds.get(path)!).entries ?? [];

describe('the Atom feeds', () => {
  it('are there for everything, each theme, each publisher and each listed dataset, also when empty', () => {
    const feeds = feedsOf(NO_HISTORY);
    const datasets = catalogue.listed.filter(({ kind }) => kind === 'dataset');
    expect([...feeds.keys()].sort()).toEqual(
      [
        'feeds/all.atom',
        ...[...catalogue.vocabularies.themes.keys()].map((id) => `feeds/theme/${id}.atom`),
        ...[...catalogue.publishers.keys()].map((id) => `feeds/publisher/${id}.atom`),
        ...datasets.map(({ id }) => `datasets/${id}.atom`),
      ].sort(),
    );
    expect(feeds.has('datasets/borough/plans.atom')).toBe(false);
    const { updated, subtitle, entries } = parseAtomFeed(feeds.get('feeds/all.atom')!);
    expect({ updated, entries }).toEqual({ updated: '1970-01-01T00:00:00Z', entries: undefined });
    expect(subtitle?.value ?? subtitle).toContain('Older changes may be missing.');
  });

  it('tell what a feed reader needs to know of a change', () => {
    const feeds = feedsOf(historyOf([event({})]));
    const path = 'datasets/borough/allotments.atom';
    const feed = parseAtomFeed(feeds.get(path)!);
    expect(feed.id).toBe(`https://preview.example.org/register/${path}`);
    expect(feed.updated).toBe('2026-11-03T09:30:00Z');
    expect(feed.links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: feed.id },
      { rel: 'alternate', type: 'text/html', href: feed.id!.replace('.atom', '/') },
    ]);
    const [entry] = feed.entries!;
    expect(entry).toMatchObject({
      id: `tag:data.example.org,2026-11-03:datasets/borough/allotments/${COMMIT}`,
      updated: '2026-11-03T09:30:00Z',
      categories: [
        {
          term: 'licence',
          scheme: 'https://preview.example.org/register/changes/#types',
          label: 'Licence',
        },
        { term: 'words', label: 'Words' },
      ],
    });
    expect(feeds.get(path)).toContain('Licence changed: “a” → “b”. Words: “title”.</summary>');
    for (const other of ['feeds/all', 'feeds/theme/environment', 'feeds/publisher/borough']) {
      expect(entriesOf(feeds, `${other}.atom`).map(({ id }) => id)).toEqual([entry!.id]);
    }
    expect(entriesOf(feeds, 'feeds/theme/housing.atom')).toEqual([]);
  });

  it('keep hostile words as words', () => {
    const feeds = feedsOf(historyOf([event({ title: HOSTILE, details: [HOSTILE] })]));
    const content = feeds.get('feeds/all.atom')!;
    expect(content).not.toMatch(/<x|<\/script/);
    const [entry] = entriesOf(feeds, 'feeds/all.atom');
    expect(JSON.stringify(entry)).toContain('=cmd()|x \ufffd \ufffd 😀');
    expect(JSON.stringify(entry)).toContain(
      JSON.stringify('A "title" </script>]]><x a=\'1\'>& &amp;').slice(1, -1),
    );
  });

  it('lead to where a record is now, to what became of it, or else to the commit', () => {
    const moved = {
      from: 'datasets/borough/old',
      kind: 'moved',
      to: 'datasets/borough/trees',
      date: '2026-01-01',
    } as const;
    const gone = {
      from: 'datasets/borough/gone',
      kind: 'withdrawn',
      title: 'G',
      reason: 'R',
      date: '2026-01-01',
    } as const;
    const keys = ['old', 'gone', 'lost'];
    const feeds = feedsOf(
      historyOf(
        keys.map((slug) =>
          event({ key: `datasets/borough/${slug}`, themes: ['housing'], isGone: true }),
        ),
      ),
      { redirects: [moved, gone] },
    );
    const links = entriesOf(feeds, 'feeds/all.atom').map(({ links: all }) => all![0]!.href);
    expect(links).toEqual([
      'https://preview.example.org/register/datasets/borough/trees/',
      'https://preview.example.org/register/datasets/borough/gone/',
      expect.stringMatching(new RegExp(`/commit/${COMMIT}$`)),
    ]);
    expect(entriesOf(feeds, 'feeds/theme/housing.atom')).toHaveLength(2);
    expect(entriesOf(feeds, 'feeds/theme/environment.atom')).toHaveLength(1);
  });

  it('hold the newest changes and no more', () => {
    const events = Array.from({ length: NEWEST + 5 }, (_, index) =>
      event({ commit: String(index).padStart(40, '0') }),
    );
    for (const path of [
      'feeds/all.atom',
      'feeds/publisher/borough.atom',
      'datasets/borough/allotments.atom',
    ]) {
      const entries = entriesOf(feedsOf(historyOf(events)), path);
      expect(entries).toHaveLength(NEWEST);
      expect(entries[0]!.id).toContain(events[0]!.commit);
    }
  });
});

describe('the check of feeds itself', () => {
  it.each([
    ['<feed/>', '4.1.1'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"><updated>today</updated></feed>', '3.3'],
    ['<feed xmlns="http://www.w3.org/2005/Atom"><id>not an iri</id></feed>', '4.2.6'],
    [
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="x y"/></entry></feed>',
      '4.2.7.1',
    ],
    ['<feed xmlns="http://www.w3.org/2005/Atom"><category/></feed>', '4.2.2.1'],
  ])('finds fault with %s', (content, section) => {
    expect(checkAtom(content).join('\n')).toContain(`${section}:`);
  });
});
