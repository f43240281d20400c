import { CHANGE_TYPES } from '../../derive/change-type.ts';
import type { ChangeEvent } from '../../derive/history.ts';
import { identifyFile, type Register } from '../../model/entry.ts';
import { compareRecord } from '../compare/compare-record.ts';
import { changeTypesOf } from './change-types-of.ts';
import { describeRemoval } from './describe-removal.ts';
import { detailsOf } from './details-of.ts';
import { isComparable } from './is-comparable.ts';
import { readDifference, readFields, readStatus } from './read-fields.ts';
import type { RecordKeys } from './record-keys.ts';
import type { Chain, Revision } from './revision.ts';

/** What the tracing of every record needs. */
export interface TraceContext {
  /** As it is now; its vocabularies say which licences are open and how often is often. */
  readonly register: Register;
  readonly keys: RecordKeys;
  /** The text of a revision; undefined where it is not text, too large, or not there. */
  readonly textOf: (object: string) => string | undefined;
  /** The title of a record that is in the register now. */
  readonly titleOf: (key: string) => string | undefined;
}

/** A file of the record as it was last readable. */
interface State {
  readonly key: string;
  readonly text: string;
  readonly isDraft: boolean;
}

/**
 * Tells a record's history as readers saw it: each version is compared with the last one before it that could be
 * read, so that a file that was broken for a while is not a change, and drafts, which nobody saw, do not count.
 * @param chain all that git has of the record, the oldest first
 */
export function traceRecord(chain: Chain, context: TraceContext): ChangeEvent[] {
  const files = new Map<string, State>();
  const events: ChangeEvent[] = [];
  for (const revision of chain) {
    const old = files.get(revision.file);
    const now = revision.object === undefined ? undefined : readState(revision, context);
    const others = [...files].filter(([file]) => file !== revision.file).map(([, state]) => state);
    const said = now
      ? describe(revision, old, now, others, context)
      : old && remove(revision, old, others, context);
    // What cannot be read was not shown: the version before it stays.
    if (revision.object !== undefined && (!now || !said)) continue;
    if (now) files.set(revision.file, now);
    else files.delete(revision.file);
    if (!said || said.types.length === 0) continue;
    const { key, file, commit, time } = revision;
    const title =
      context.titleOf(context.keys.now(key)) ?? lastTitle(file, (now?.isDraft ? old : now) ?? old!);
    const event = { key, title, time, commit, file, isGone: !now, themes: [], ...said };
    const last = events.at(-1);
    if (last?.commit === commit && last.key === key) events.splice(-1, 1, join(last, event));
    else events.push(event);
  }
  return events;
}

/** Two files of one record that one commit changed are one change. */
function join(one: ChangeEvent, other: ChangeEvent): ChangeEvent {
  if (one.types.includes('new')) return one;
  return {
    ...other,
    types: CHANGE_TYPES.filter((type) => one.types.includes(type) || other.types.includes(type)),
    details: [...one.details, ...other.details],
  };
}

type Said = Pick<ChangeEvent, 'types' | 'details'> & Partial<Pick<ChangeEvent, 'themes'>>;

const NOTHING: Said = { types: [], details: [] };
const WITHDRAWN: Said = { types: ['withdrawn'], details: ['It is a draft again.'] };
const UNREADABLE: Said = {
  types: ['facts'],
  details: ['One of the two versions is not valid, so the changes are unknown.'],
};

function readState({ file, key, object }: Revision, { textOf }: TraceContext): State | undefined {
  const text = textOf(object!);
  const found = text === undefined ? undefined : readStatus(file, text);
  return text === undefined || !found
    ? undefined
    : { key, text, isDraft: found.status === 'draft' };
}

/** The title of a record that the register does not have any more. */
function lastTitle(file: string, { text, key }: State): string {
  const title = readFields(file, text, ['title'])?.['title'];
  return typeof title === 'string' && title !== '' ? title : key.slice(key.indexOf('/') + 1);
}

/** Undefined where what is new cannot be read. */
function describe(
  { file, key }: Revision,
  old: State | undefined,
  now: State,
  others: readonly State[],
  context: TraceContext,
): Said | undefined {
  if (now.isDraft) return old && !old.isDraft ? WITHDRAWN : NOTHING;
  if (old && !old.isDraft) return compare(file, old.text, now.text, context);
  const published = others.filter(({ isDraft }) => !isDraft);
  // Another file makes the same record: a harvested one, or corrections of it by hand.
  if (published.some((other) => other.key === key)) return compare(file, '', now.text, context);
  const former = published.at(-1);
  if (!former) return { types: ['new'], details: [] };
  const said = compare(file, former.text, now.text, context);
  return (
    said && {
      types: ['moved', ...said.types],
      details: [`Moved: formerly “${former.key}”.`, ...said.details],
    }
  );
}

function remove(
  { key, file }: Revision,
  old: State,
  others: readonly State[],
  { keys }: TraceContext,
): Said {
  if (old.isDraft) return NOTHING;
  if (others.some((other) => other.key === key)) {
    return { types: ['facts'], details: ['One of the two files of the record was removed.'] };
  }
  const themes: unknown = readFields(file, old.text, ['themes'])?.['themes'];
  return {
    ...describeRemoval(keys.redirectOf(key)),
    themes: Array.isArray(themes) ? themes.filter((theme) => typeof theme === 'string') : [],
  };
}

function compare(
  file: string,
  before: string,
  after: string,
  { register }: TraceContext,
): Said | undefined {
  const [old, now] = readDifference(file, before, after);
  if (!now) return undefined;
  if (!old || !isComparable(old) || !isComparable(now)) return UNREADABLE;
  const kind = identifyFile(file)?.kind ?? 'dataset';
  const registers = { before: register, after: register };
  const meanings = compareRecord({ kind, before: old, after: now, registers });
  return { types: changeTypesOf(meanings, kind === 'service', now), details: detailsOf(meanings) };
}
