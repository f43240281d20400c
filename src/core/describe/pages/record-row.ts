import type { AccessLevel } from '../../model/access-level.ts';
import type { Evidence } from '../../model/evidence.ts';
import { INSIGHT_FORMS, STATES } from '../../words/site-words.ts';
import type { ListedFacts } from '../listed-facts.ts';
import { FEED_STATES } from '../status/feed-words.ts';
import { feedOfRecord } from '../status/list-feeds.ts';
import { needsSummary } from './needs-summary.ts';
import { date } from './inlines.ts';
import type { Inline } from './page-model.ts';

/** More formats than these are not named in a list. */
const MOST_FORMATS = 4;

/** A record in a list: what a reader chooses by. */
export interface RecordRow {
  readonly title: string;
  /** Site path. */
  readonly path: string;
  readonly summary: string;
  readonly access?: AccessLevel;
  /** What became of a record that is no longer the one to use. */
  readonly state?: string | undefined;
  readonly publisher: string;
  readonly facts: readonly (readonly Inline[])[];
}

/** Describes a record for lists. */
export function recordRow(
  record: ListedFacts,
  {
    evidence,
    settings: { language },
  }: { readonly evidence: Evidence; readonly settings: { readonly language: string } },
): RecordRow {
  const { kind, path, publisher, summary, title } = record;
  const facts: Inline[][] = [];
  if (kind === 'dataset') {
    const { formats, modified } = record;
    if (modified) facts.push(['Data last updated ', date(modified)]);
    const names = formats.slice(0, MOST_FORMATS).map(({ label }) => label);
    if (names.length > 0) facts.push([names.join(', ')]);
  }
  if (kind === 'insight') {
    facts.push([INSIGHT_FORMS[record.form]]);
    if (record.published) facts.push(['Published ', date(record.published)]);
  }
  if (kind === 'community') facts.push([needsSummary(record.needs, language)]);
  const feed = feedOfRecord(record, evidence);
  if (feed) {
    const { state, checked, interval } = feed;
    const of = kind === 'dataset' ? 'Live feed' : undefined;
    facts.push([{ is: 'state', words: FEED_STATES[state], checked, interval, of }]);
  }
  return {
    title,
    path,
    summary,
    ...('access' in record && { access: record.access.level }),
    state: stateOf(record),
    publisher: publisher.name,
    facts,
  };
}

function stateOf(record: ListedFacts): string | undefined {
  if (!('status' in record)) return undefined;
  const { status } = record;
  if (status === 'withdrawn') return STATES.withdrawn;
  return status === 'superseded' || status === 'deprecated' ? STATES.superseded : undefined;
}
