import type { Publisher } from '../generated/types.ts';
import { identifyFile, type Entry, type EntryIdentity, type EntryKind } from '../model/entry.ts';
import { checkPath } from '../validate/check-path.ts';
import { publisherOf, RECORD_KINDS } from '../model/keys.ts';
import { compareAccess } from './compare/compare-access.ts';
import { compareAddresses } from './compare/compare-addresses.ts';
import { compareColumns } from './compare/compare-columns.ts';
import { compareContact } from './compare/compare-contact.ts';
import { compareHarvest } from './compare/compare-harvest.ts';
import { compareHosts } from './compare/compare-hosts.ts';
import { compareMailboxes } from './compare/compare-mailboxes.ts';
import { comparePublisher } from './compare/compare-publisher.ts';
import { compareRecord } from './compare/compare-record.ts';
import {
  allFieldsOf,
  fieldsOf,
  titleOf,
  type Compare,
  type Comparison,
} from './compare/comparison.ts';
import { findMoves } from './find-moves.ts';
import { meaning, quote, type Meaning } from './meaning.ts';
import type { RegisterPair } from './register-pair.ts';
import type { ChangedPath, EntryChange } from './review-report.ts';

const OF_PUBLISHER: readonly Compare[] = [comparePublisher, compareContact];

/** Files that decide how all others are read, checked or shown. */
export const RULES: readonly string[] = ['catalogue', 'vocabulary', 'exceptions', 'source'];

const RECORDS: readonly EntryKind[] = [...RECORD_KINDS, 'harvested'];

/** Says of every changed entry what the change means, in the order of the paths. */
export function compareRegisters(pair: RegisterPair): EntryChange[] {
  const moves = findMoves(pair);
  return pair.paths.flatMap((path) => {
    const identity = entryIdentity(path);
    if (!identity) return [];
    const { kind, id } = identity;
    const before = pair.before[kind].get(id);
    const after = pair.after[kind].get(id);
    const move = moves.get(path.file!);
    const meanings = [
      ...(move === undefined ? [] : [describeMove(id, move, path)]),
      ...describe(path, identity, pair, move),
    ];
    const title = titleOf(before) ?? titleOf(after) ?? id;
    return [{ file: path.file!, kind, id, title, change: path.change, meanings }];
  });
}

/** What entry a changed path is; undefined for other files. */
export function entryIdentity({ file }: ChangedPath): EntryIdentity | undefined {
  return file !== undefined && checkPath(file).use === 'entry' ? identifyFile(file) : undefined;
}

function describe(
  path: ChangedPath,
  { kind, id }: EntryIdentity,
  pair: RegisterPair,
  move: string | undefined,
): readonly Meaning[] {
  const old = pair.before[kind].get(id);
  const now = pair.after[kind].get(id);
  if (path.change === 'removed') return [meaning('entry/removed', 'Removed.'), ...shared(kind)];
  if (!now || !path.isRegular) {
    return [meaning('entry/unreadable', 'The file has errors. Fix them to see what it means.')];
  }
  if (path.change === 'changed' && !old) {
    return [meaning('entry/unreadable', 'The file was not valid before: read it as a new entry.')];
  }
  // A renamed entry is compared with what it was, or a rename would hide any other change.
  const earlier = old ?? (move === undefined ? undefined : pair.before[kind].get(idOf(move)));
  const comparison: Comparison = {
    kind,
    before: fieldsOf(earlier),
    after: fieldsOf(now),
    registers: { before: pair.before, after: pair.after },
  };
  const [before, after] = [allFieldsOf(earlier), allFieldsOf(now)];
  const texts = [
    ...compareHosts(before, after, publisherAt(pair, kind, id)),
    ...compareMailboxes(before, after),
    ...describeHarvest(earlier, now, pair),
  ];
  if (!earlier) return [...describeNew(comparison), ...texts, ...shared(kind)];
  texts.push(...compareAddresses(before, after));
  const comparers =
    kind === 'publisher' ? OF_PUBLISHER : RECORDS.includes(kind) ? [compareRecord] : [];
  const found = comparers.flatMap((compare) => compare(comparison));
  if (comparers.length === 0) found.push(...shared(kind));
  if (found.length + texts.length > 0) return [...found, ...texts];
  const text = 'Form only: the order of fields, quotes, white space or comments.';
  return move === undefined ? [meaning('form/only', text)] : [];
}

function describeHarvest(
  earlier: Entry | undefined,
  now: Entry,
  { byHarvest = false }: RegisterPair,
): Meaning[] {
  if (!('harvest' in now.fields)) return [];
  const old = earlier && 'harvest' in earlier.fields ? earlier.fields.harvest : undefined;
  return compareHarvest(old, now.fields.harvest, byHarvest);
}

function describeNew({ kind, after, ...rest }: Comparison): Meaning[] {
  const { access, licence } = after;
  const facts = [
    ...(access ? [`access ${quote(access.level)}`] : []),
    ...(licence === undefined ? [] : [`licence ${quote(licence)}`]),
  ];
  const text = facts.length > 0 ? `New entry: ${facts.join(', ')}.` : 'New entry.';
  const comparison = { ...rest, kind, before: {}, after };
  const people = [...compareAccess(comparison), ...compareColumns(comparison)].filter(
    ({ code }) => code.startsWith('personal-data/') || code === 'columns/people',
  );
  const isPublisher = kind === 'publisher';
  return [
    meaning('entry/added', text),
    ...people,
    ...(isPublisher ? [meaning('publisher/changed', 'A publisher is added.')] : []),
  ];
}

function shared(kind: EntryKind): Meaning[] {
  if (RULES.includes(kind)) {
    return [
      meaning('shared/rules', 'This file controls how every entry is read, checked or shown.'),
    ];
  }
  if (kind === 'publisher' || RECORDS.includes(kind)) return [];
  return [meaning('shared/changed', 'This file is shared by all publishers.')];
}

function describeMove(id: string, other: string, { change }: ChangedPath): Meaning {
  const isGone = change === 'removed';
  const names = isGone ? `now ${quote(other)}` : `formerly ${quote(other)}`;
  return publisherOf(id) === publisherOf(idOf(other))
    ? meaning('entry/renamed', `Renamed: ${names}.`)
    : meaning('publisher/moved', `Moved to another publisher: ${names}.`);
}

/** `datasets/acme/roads.yaml` → `acme/roads`. */
const idOf = (file: string): string => identifyFile(file)?.id ?? file;

/** The publisher whose domains count: of a harvested record, that of its source. */
function publisherAt(pair: RegisterPair, kind: string, id: string): Publisher | undefined {
  const folder = kind === 'publisher' ? id : publisherOf(id);
  const source = kind === 'harvested' ? pair.before.source.get(folder)?.fields : undefined;
  const publisher = source?.publisher ?? folder;
  return pair.publishers.get(publisher)?.fields;
}
