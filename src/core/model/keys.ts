import { folderOf, identifyFile, type Entry, type EntryKind, type Register } from './entry.ts';

/** The key of an entry in redirects, exceptions and `present`: `datasets/acme/roads`. */
export function keyOf(kind: EntryKind, id: string): string {
  const folder = folderOf(kind);
  return folder === '' ? id : `${folder}/${id}`;
}

/** What a finding needs to know about a file, from its key. The file does not need to exist or be valid. */
export function entryOfKey(key: string): Pick<Entry, 'kind' | 'id' | 'file'> {
  const file = `${key}.yaml`;
  const identity = identifyFile(file);
  return { kind: identity?.kind ?? 'dataset', id: identity?.id ?? key, file };
}

/** The kinds of record whose address is under their publisher's. */
export const RECORD_KINDS = ['dataset', 'service', 'series'] as const;

/** Every dataset, service and series. */
export function* recordsOf(register: Register): Generator<Entry<(typeof RECORD_KINDS)[number]>> {
  for (const kind of RECORD_KINDS) yield* register[kind].values();
}

/** The publisher's part of a record's id. */
export function publisherOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
