import { formatBytes } from '../../words/format-bytes.ts';
import { shownText } from './cell.ts';
import type { PreviewKind } from './preview-kind.ts';
import type { Sniffed } from './sniff-content.ts';

/** What a kind of file is called in a sentence. */
export const KIND_NAMES: Readonly<Record<PreviewKind, string>> = {
  csv: 'CSV',
  tsv: 'a table with tabs (TSV)',
  json: 'JSON',
  'json-lines': 'JSON Lines',
  geojson: 'GeoJSON',
  parquet: 'Parquet',
  arcgis: 'an ArcGIS service',
  'ogc-features': 'an OGC API of features',
};

/** There is no preview; the message says why, and what the reader can do. */
export class NoPreview extends Error {
  override readonly name = 'NoPreview';
}

/** Why there is no preview, in words for the reader. Hosts are shown as in the address. */
export const REASONS = {
  refused: (host: string) =>
    `${host} does not let other websites read this file, or the file is gone. A preview is not possible, but the link above may still work: it opens or downloads the file from ${host} itself.`,
  unreachable: (host: string) =>
    `Your browser could not reach ${host}. It may be down, or your network may block it.`,
  slow: (host: string, seconds: number) =>
    `${host} did not send enough in ${seconds} seconds. Try again later, or use the link above.`,
  status: (host: string, status: number) => `${host} ${STATUS_WORDS(status)} (${status}).`,
  tooLarge: (kind: PreviewKind, limit: number, language: string, size?: number) =>
    `The file is ${size === undefined ? '' : `${formatBytes(size, language)}, `}larger than the ${formatBytes(limit, language)} that a preview reads of ${KIND_NAMES[kind]}, which can only be read as a whole. Use the link above to download it.`,
  notThat: (kind: PreviewKind, sniffed: Sniffed) =>
    sniffed === 'nothing'
      ? 'The file is empty.'
      : `This is not ${KIND_NAMES[kind]} but ${sniffed}. The link may lead to a page about the data, or the entry may name the wrong format.`,
  broken: (kind: PreviewKind) =>
    `The file cannot be read as ${KIND_NAMES[kind]}. It may be damaged or cut short.`,
  noHeader: 'The file has no line of column names, so there is no table to show.',
  noSize: (host: string) =>
    `${host} does not say how large the file is. Parquet is read from its end, so a preview is not possible.`,
  noParts: (host: string) =>
    `${host} does not send parts of a file, and the whole file is too large for a preview.`,
  tooWide: (limit: number, language: string) =>
    `Even one column of this Parquet file is more than the ${formatBytes(limit, language)} that a preview reads.`,
  compression: (codec: string) =>
    `The Parquet file is compressed with ${codec}, which a preview cannot read.`,
  service: (host: string, words: string) =>
    `${host} replied that it cannot give this data: “${shownText(words, 160)}”.`,
  noLayer: (host: string) =>
    `${host} names no layer of points, lines or areas in this service, so there is nothing to show.`,
} as const;

function STATUS_WORDS(status: number): string {
  if (status === 404 || status === 410) return 'has no such file. The link may be out of date';
  if (status === 401 || status === 403) return 'does not give this file to everybody';
  if (status === 429) return 'had too many requests. Try again later';
  if (status >= 500) return 'could not answer. Try again later';
  return 'did not give the file';
}
