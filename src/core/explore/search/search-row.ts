import type { ListedRecord } from '../../derive/catalogue.ts';
import type { SearchRow } from './search-table.ts';

const DAY = 86_400_000;

/** What the table keeps of a record. */
export function searchRow(record: ListedRecord, titleWords: number): SearchRow {
  const { kind, fields } = record;
  const placed = kind === 'series' ? undefined : fields;
  return {
    kind,
    state: stateOf(record),
    live: kind === 'service' || (kind === 'dataset' && record.services.length > 0),
    updated: dayOf(kind === 'dataset' ? fields.modified : undefined),
    titleWords,
    terms: {
      publisher: [record.publisher.id],
      theme: fields.themes,
      access: placed ? [placed.access.level] : [],
      format: kind === 'dataset' ? record.formats : [],
      licence: placed?.licence === undefined ? [] : [placed.licence],
      place: placed?.coverage?.places ?? [],
    },
  };
}

/** Days since 1970-01-01 of a year, month or day; of a longer time its first day. */
export function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) || time < 0 ? undefined : Math.floor(time / DAY);
}

function stateOf(record: ListedRecord): SearchRow['state'] {
  if (record.kind === 'series') return 'current';
  const { status } = record.fields;
  if (status === 'withdrawn') return 'withdrawn';
  return status === 'superseded' || status === 'deprecated' ? 'superseded' : 'current';
}
