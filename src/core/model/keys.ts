import {
  fileOf,
  folderOf,
  identifyFile,
  type Entry,
  type EntryKind,
  type Register,
} from './entry.ts';
import { kindsThat, planOf } from './entry-kinds.ts';

/** The key of an entry in redirects, exceptions and `present`: `datasets/acme/roads`. */
export function keyOf(kind: EntryKind, id: string): string {
  const folder = folderOf(kind);
  return folder === '' ? id : `${folder}/${id}`;
}

/** What a finding needs to know about a file, from its key. The file does not need to exist or be valid. */
export function entryOfKey(key: string): Pick<Entry, 'kind' | 'id' | 'file'> {
  const file = fileOfKey(key);
  const identity = identifyFile(file);
  return { kind: identity?.kind ?? 'dataset', id: identity?.id ?? key, file };
}

/** The file of the entry with a key. The file does not need to exist. */
export function fileOfKey(key: string): string {
  const kind = kindsThat(({ folder }) => key.startsWith(`${folder}/`))[0];
  return kind === undefined ? `${key}.yaml` : fileOf(kind, key.slice(folderOf(kind).length + 1));
}

/** The kinds of record that are data or lead to it: what catalogues elsewhere list. */
export const DATA_KINDS = ['dataset', 'service', 'series'] as const;

/** The kinds of record that say what is made of data, and for what. */
export const WORK_KINDS = ['model', 'insight', 'community'] as const;

export type WorkKind = (typeof WORK_KINDS)[number];

/** The kinds of record that have a page each, and stand in search and lists. */
export const RECORD_KINDS = [...DATA_KINDS, ...WORK_KINDS] as const;

/** The kinds of record that lie in the folder of their publisher, who owns them. */
export const OWNED_KINDS: readonly EntryKind[] = RECORD_KINDS.filter(
  (kind) => planOf(kind).id?.[0] === '<publisher>',
);

export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whether entries of a kind are records. */
export function isRecordKind(kind: EntryKind): kind is RecordKind {
  return (RECORD_KINDS as readonly EntryKind[]).includes(kind);
}

/** Every record. */
export function* recordsOf(register: Register): Generator<Entry<RecordKind>> {
  for (const kind of RECORD_KINDS) yield* register[kind].values();
}

/** The publisher's part of a record's id; nothing where the id has none. */
export function publisherOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** The id of the publisher that a record belongs to: of its folder, or that it names. */
export function ownerOf({ id, fields }: Entry<RecordKind>): string {
  if ('convener' in fields) return fields.convener;
  return 'publisher' in fields ? fields.publisher : publisherOf(id);
}
