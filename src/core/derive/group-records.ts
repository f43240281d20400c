import type { GroupName, Groups, ListedRecord } from './catalogue.ts';
import type { AccessLevel } from '../model/access-level.ts';

/** The terms of each record, by way to browse. */
const TERMS: Readonly<Record<GroupName, (record: ListedRecord) => readonly string[]>> = {
  publisher: (record) => [record.publisher.id],
  theme: (record) => record.fields.themes,
  place: (record) => (record.kind === 'series' ? [] : (record.fields.coverage?.places ?? [])),
  access: (record) => accessOf(record),
  licence: (record) =>
    record.kind === 'series' || record.fields.licence === undefined ? [] : [record.fields.licence],
  format: (record) => (record.kind === 'dataset' ? record.formats : []),
};

/** Files every listed record under its terms, in the given order. */
export function groupRecords(listed: readonly ListedRecord[]): Groups {
  const groups: Record<GroupName, Map<string, ListedRecord[]>> = {
    publisher: new Map(),
    theme: new Map(),
    place: new Map(),
    access: new Map(),
    licence: new Map(),
    format: new Map(),
  };
  for (const name of Object.keys(TERMS) as GroupName[]) {
    for (const record of listed) {
      for (const term of new Set(TERMS[name](record))) {
        const group = groups[name].get(term);
        if (group) group.push(record);
        else groups[name].set(term, [record]);
      }
    }
  }
  return groups;
}

function accessOf(record: ListedRecord): readonly AccessLevel[] {
  return record.kind === 'series' ? [] : [record.fields.access.level];
}
