import {
  fileOf,
  folderOf,
  identifyFile,
  type Entry,
  type EntryKind,
  type Register,
} from './entry.ts';
import { kindsThat } from './entry-kinds.ts';

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

/** The kinds of record whose address is under their publisher's. */
export const RECORD_KINDS = ['dataset', 'service', 'series'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whether entries of a kind are records. */
export function isRecordKind(kind: EntryKind): kind is RecordKind {
  return (RECORD_KINDS as readonly EntryKind[]).includes(kind);
}

/** Every dataset, service and series. */
export function* recordsOf(register: Register): Generator<Entry<RecordKind>> {
  for (const kind of RECORD_KINDS) yield* register[kind].values();
}

/** The publisher's part of a record's id. */
export function publisherOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
