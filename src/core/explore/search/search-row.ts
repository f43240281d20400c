import type { ListedRecord } from '../../derive/catalogue.ts';
import { byFacet, FACETS } from '../../model/facets.ts';
import type { SearchRow } from './search-table.ts';

const DAY = 86_400_000;

/** What the table keeps of a record. */
export function searchRow(record: ListedRecord, titleWords: number): SearchRow {
  const { kind, fields } = record;
  return {
    kind,
    state: stateOf(record),
    live: kind === 'service' || (kind === 'dataset' && record.services.length > 0),
    updated: dayOf(kind === 'dataset' ? fields.modified : undefined),
    titleWords,
    terms: byFacet((facet) => FACETS[facet].termsOf(record)),
  };
}

/** Days since 1970-01-01 of a year, month or day; of a longer time its first day. */
export function dayOf(date: string | undefined): number | undefined {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) || time < 0 ? undefined : Math.floor(time / DAY);
}

function stateOf(record: ListedRecord): SearchRow['state'] {
  if (!('status' in record.fields)) return 'current';
  const { status } = record.fields;
  if (status === 'withdrawn') return 'withdrawn';
  return status === 'superseded' || status === 'deprecated' ? 'superseded' : 'current';
}
