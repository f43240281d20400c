import type { Catalogue, DatasetRecord, ListedRecord } from '../../derive/catalogue.ts';
import { compareText } from '../../model/compare-text.ts';

/** Everything that is published, in the order of its keys: the same on every machine, and new entries move little. */
export function publishedRecords({ listed }: Catalogue): ListedRecord[] {
  return [...listed].sort((a, b) => compareText(a.key, b.key));
}

/** The published datasets, by id. Every page and output gives this number. */
export function publishedDatasets(catalogue: Catalogue): DatasetRecord[] {
  return publishedRecords(catalogue).filter((record) => record.kind === 'dataset');
}
