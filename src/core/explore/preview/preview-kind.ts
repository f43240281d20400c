import { isHttpsUrl } from '../../model/https-url.ts';
import type { TermOf } from '../../model/vocabulary.ts';
import { arcgisAddress } from './arcgis-address.ts';
import { ogcAddress } from './ogc-address.ts';

/** How a file or a service is read for a preview. */
export type PreviewKind =
  'csv' | 'tsv' | 'json' | 'json-lines' | 'geojson' | 'parquet' | 'arcgis' | 'ogc-features';

/** What of a distribution decides. */
export interface Previewable {
  readonly url?: string | undefined;
  readonly format: string;
}

/**
 * Says how a distribution can be previewed; undefined where it cannot. Formats are known by the media types that
 * the vocabulary gives them, because another city may name them otherwise; those without one by their name.
 */
export function previewKind(
  { url, format }: Previewable,
  formats: ReadonlyMap<string, TermOf<'formats'>>,
): PreviewKind | undefined {
  if (url === undefined || !isHttpsUrl(url)) return undefined;
  const types = formats.get(format)?.mediaTypes ?? [];
  const kind = types.map((type) => BY_TYPE.get(type)).find(Boolean) ?? BY_NAME.get(format);
  if (kind === 'arcgis') return arcgisAddress(url) && kind;
  if (kind === 'ogc-features') return ogcAddress(url) && kind;
  return kind;
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
