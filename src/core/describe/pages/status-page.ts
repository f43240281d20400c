import { describeReason } from '../../words/describe-reason.ts';
import { STATUS_PAGE } from '../../words/site-words.ts';
import { computeLinkHealth, type LinkHealth } from '../status/compute-link-health.ts';
import { FEED_STATES, LINK_STATES, WRONG_STATES, type StateWords } from '../status/feed-words.ts';
import { lastCheck, listFeeds, type Feed } from '../status/list-feeds.ts';
import { factList, line, section } from './blocks.ts';
import { date, instant, link, outside, present, quote, titleLink, words } from './inlines.ts';
import type {
  Block,
  Cell,
  Fact,
  FeedStateWords,
  Inline,
  PageModel,
  Section,
} from './page-model.ts';
import type { PageSource } from './page-source.ts';

/** A reader looks through no more; the JSON has them all. */
const MOST_FAULTS = 50;

const COUNTED = [
  ['broken', 'Broken'],
  ['moved', 'Moved'],
  ['unknown', 'Not known'],
  ['works', 'Work'],
  ['unchecked', 'Not checked'],
] as const;

/** Describes the page about what worked when it was checked last, and when that was. */
export function statusPage({ catalogue, facts }: PageSource): PageModel {
  const { evidence, settings } = catalogue;
  const feeds = listFeeds(facts, evidence);
  const health = computeLinkHealth(facts, evidence);
  const checkedFeeds = lastCheck(evidence.services.values());
  const checkedLinks = lastCheck(evidence.links.values());
  const { title, lead, none } = STATUS_PAGE;
  const isEmpty = checkedFeeds === undefined && checkedLinks === undefined;
  return {
    path: '/status/',
    ...{ title, lead },
    blocks: isEmpty ? [words('notice', none)] : [],
    sections: present<Section>([
      checkedFeeds !== undefined && wrongSection(feeds, checkedFeeds),
      section('feeds', 'Live feeds and APIs', [feedTable(feeds)]),
      health.length > 0 &&
        section(
          'links',
          'Links to files, by publisher',
          checkedLinks === undefined
            ? [words('prose', 'No link has been checked yet.')]
            : linkBlocks(health, settings.language),
        ),
      wordsSection(),
    ]),
  };
}

function feedState({ state, evidence }: Feed): FeedStateWords {
  const { checked, interval } = evidence ?? {};
  return { is: 'state', words: FEED_STATES[state], checked, interval };
}

function wrongSection(feeds: readonly Feed[], checked: string): Section {
  const wrong = feeds.filter(({ state }) => WRONG_STATES.includes(state));
  const items = wrong.map((feed): Block[] => {
    const { record, evidence } = feed;
    const said = present<Inline>([
      quote(record.publisher.name),
      evidence?.reason !== undefined && `; ${describeReason(evidence.reason)}`,
      evidence && '; so since ',
      evidence && instant(evidence.since),
    ]);
    return [
      { is: 'heading', words: [titleLink(record)] },
      line(feedState(feed)),
      words('small muted', ...said),
    ];
  });
  const none = line(
    'Nothing: no feed or API was down, slow, out of date or moved. The last check was on ',
    instant(checked),
    '.',
  );
  return section('wrong', 'What was wrong at the last check', [
    items.length > 0 ? { is: 'items', look: 'status-list section-gap', items } : none,
  ]);
}

function feedTable(feeds: readonly Feed[]): Block {
  const hasObserved = feeds.some(({ evidence }) => evidence?.observed !== undefined);
  return {
    is: 'table',
    label: 'State of each feed and API',
    caption: 'State of each feed and API, worst first',
    columns: ['Feed or API', 'State', ...(hasObserved ? ['Newest observation'] : [])],
    rows: feeds.map((feed) => {
      const { record, state, evidence } = feed;
      const { noProbe } = record;
      return present<Cell>([
        { words: [titleLink(record)], notes: [[quote(record.publisher.name)]] },
        {
          words: [feedState(feed)],
          notes: state === 'unchecked' && noProbe ? [[quote(noProbe)]] : [],
        },
        hasObserved && {
          words: [evidence?.observed ? instant(evidence.observed) : 'Not told'],
        },
      ]);
    }),
  };
}

function linkBlocks(health: readonly LinkHealth[], language: string): Block[] {
  const number = (value: number): string => value.toLocaleString(language);
  const faulty = health.filter(({ faults }) => faults.length > 0);
  return [
    {
      is: 'table',
      label: 'Links by publisher',
      caption: 'Links to files by publisher, most broken first',
      columns: [
        'Publisher',
        ...COUNTED.map(([, label]) => ({ label, isNumeric: true }) as const),
        'Last check',
      ],
      rows: health.map(({ publisher, counts, checked }) => [
        { words: [link(publisher.name, publisher.path)] },
        ...COUNTED.map(([state]) => ({ words: [number(counts[state])] })),
        { words: [checked === undefined ? 'None yet' : date(checked.slice(0, 10))] },
      ]),
    },
    ...(faulty.length === 0
      ? [words('section-gap', 'No link was broken or moved at its last check.')]
      : []),
    ...faulty.map(({ publisher, faults }): Block => {
      const unit = faults.length === 1 ? 'broken or moved link' : 'broken or moved links';
      const more = faults.length - MOST_FAULTS;
      return {
        is: 'details',
        summary: [quote(publisher.name), `: ${number(faults.length)} ${unit}`],
        look: 'section-gap',
        blocks: present<Block>([
          {
            is: 'items',
            look: 'status-list',
            items: faults.slice(0, MOST_FAULTS).map(faultBlocks),
          },
          more > 0 && line(`And ${number(more)} more.`),
        ]),
      };
    }),
  ];
}

function faultBlocks({ record, title, evidence }: LinkHealth['faults'][number]): Block[] {
  const { url, state, checked, interval, reason } = evidence;
  return [
    line(titleLink(record)),
    words('small', quote(title), ': ', outside(url, url)),
    words(
      'small',
      { is: 'state', words: LINK_STATES[state], checked, interval },
      reason === undefined ? '' : `: ${describeReason(reason)}`,
    ),
  ];
}

function wordsSection(): Section {
  const list = (title: string, states: readonly StateWords[]): Block[] => {
    const facts = states.map((state): Fact => ({
      label: [{ is: 'state', words: state }],
      values: [[state.about]],
    }));
    return [
      { is: 'heading', words: [title], look: 'section-gap' },
      factList(facts, 'relations section-gap'),
    ];
  };
  return section('words', 'What the words mean', [
    words(
      'prose',
      'Feeds and links are checked automatically. A result counts as today’s state for two rounds of checks. After that, the page says “Not checked recently” with the last result, by your device’s clock. The page of each feed shows what its publisher promises beside the results.',
    ),
    ...list('Of feeds and APIs', Object.values(FEED_STATES)),
    ...list('Of links to files', Object.values(LINK_STATES)),
  ]);
}
