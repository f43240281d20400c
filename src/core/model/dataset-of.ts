import type { Dataset } from '../generated/types.ts';
import type { Entry } from './entry.ts';
import type { ValuePath } from './value-path.ts';

/** A dataset and its place in its file: at the root, or inside a harvested record. */
export interface PlacedDataset {
  readonly dataset: Dataset;
  readonly at: ValuePath;
}

/** The dataset in a hand-made or harvested file. */
export function datasetOf({ fields }: Entry<'dataset' | 'harvested'>): PlacedDataset {
  return 'harvest' in fields
    ? { dataset: fields.dataset, at: ['dataset'] }
    : { dataset: fields, at: [] };
}
