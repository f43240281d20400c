import type { Catalogue, ListedRecord } from '../../derive/catalogue.ts';
import type { AccessLevel } from '../../model/access-level.ts';
import { STATES } from '../../words/site-words.ts';
import { FEED_STATES } from '../status/feed-words.ts';
import { feedOfRecord } from '../status/list-feeds.ts';
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
  record: ListedRecord,
  catalogue: Pick<Catalogue, 'evidence' | 'services' | 'vocabularies'>,
): RecordRow {
  const { fields, kind, path, publisher } = record;
  const { formats } = catalogue.vocabularies;
  const facts: Inline[][] = [];
  if (kind === 'dataset') {
    const { modified } = record.fields;
    if (modified) facts.push(['Data last updated ', date(modified)]);
    const names = record.formats.slice(0, MOST_FORMATS).map((id) => formats.get(id)?.label ?? id);
    if (names.length > 0) facts.push([names.join(', ')]);
  }
  const feed = feedOfRecord(record, catalogue);
  if (feed) {
    const { state, checked, interval } = feed;
    const of = kind === 'dataset' ? 'Live feed' : undefined;
    facts.push([{ is: 'state', words: FEED_STATES[state], checked, interval, of }]);
  }
  return {
    title: fields.title,
    path,
    summary: fields.summary,
    ...('access' in fields && { access: fields.access.level }),
    state: stateOf(record),
    publisher: publisher.fields.name,
    facts,
  };
}

function stateOf(record: ListedRecord): string | undefined {
  if (record.kind === 'series') return undefined;
  const { status } = record.fields;
  if (status === 'withdrawn') return STATES.withdrawn;
  return status === 'superseded' || status === 'deprecated' ? STATES.superseded : undefined;
}
