import type { DistributionFacts, FormatFacts } from '../../describe/facts.ts';
import { arcgisAddress } from './arcgis-address.ts';
import { ogcAddress } from './ogc-address.ts';

/** How a file or a service is read for a preview. */
export type PreviewKind =
  'csv' | 'tsv' | 'json' | 'json-lines' | 'geojson' | 'parquet' | 'arcgis' | 'ogc-features';

/** What of a distribution decides. */
export type Previewable = Pick<DistributionFacts, 'url' | 'kind'> & {
  readonly format: Pick<FormatFacts, 'id' | 'mediaTypes'>;
};

/**
 * Says how a distribution can be previewed; undefined where it cannot. Formats are known by the media types that
 * the vocabulary gives them, because another city may name them otherwise; those without one by their name.
 */
export function previewKind({ url, kind, format }: Previewable): PreviewKind | undefined {
  if (kind === 'page') return undefined;
  const preview =
    format.mediaTypes.map((type) => BY_TYPE.get(type)).find(Boolean) ?? BY_NAME.get(format.id);
  if (preview === 'arcgis') return arcgisAddress(url) && preview;
  if (preview === 'ogc-features') return ogcAddress(url) && preview;
  return preview;
}

const BY_TYPE: ReadonlyMap<string, PreviewKind> = new Map([
  ['text/csv', 'csv'],
  ['text/tab-separated-values', 'tsv'],
  ['application/json', 'json'],
  ['application/geo+json', 'geojson'],
  ['application/vnd.apache.parquet', 'parquet'],
]);

const BY_NAME: ReadonlyMap<string, PreviewKind> = new Map([
  ['jsonl', 'json-lines'],
  ['arcgis', 'arcgis'],
  ['ogc-api', 'ogc-features'],
]);
