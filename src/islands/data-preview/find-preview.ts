import { hostOf, isHttpsUrl } from '../../core/model/https-url.ts';
import {
  arcgisAddress,
  arcgisLayersUrl,
  arcgisQueryUrl,
  firstArcgisLayer,
  type FirstLayer,
} from '../../core/explore/preview/arcgis-address.ts';
import { shownText } from '../../core/explore/preview/cell.ts';
import type { DescribedColumn } from '../../core/explore/preview/compare-columns.ts';
import {
  describePreview,
  type Preview,
  type ReadStart,
} from '../../core/explore/preview/describe-preview.ts';
import {
  FEATURES_ASKED,
  SECONDS,
  TABLE_BYTES,
  WHOLE_BYTES,
} from '../../core/explore/preview/limits.ts';
import {
  firstOgcCollection,
  ogcAddress,
  ogcCollectionsUrl,
  ogcItemsUrl,
} from '../../core/explore/preview/ogc-address.ts';
import type { PreviewKind } from '../../core/explore/preview/preview-kind.ts';
import { NoPreview, REASONS } from '../../core/explore/preview/preview-words.ts';
import { parseJson, readJson, readJsonLines } from '../../core/explore/preview/read/read-json.ts';
import { readTable } from '../../core/explore/preview/read/read-table.ts';
import { fetchStart, fetchWhole, type FetchedStart } from './fetch-start.ts';
import { openRanged } from './ranged-file.ts';

/** The page's request for a preview. */
export interface PreviewQuestion {
  readonly url: string;
  readonly kind: PreviewKind;
  readonly described: readonly DescribedColumn[];
  /** BCP 47, to format numbers. */
  readonly language: string;
}

/**
 * Reads the start of a file or service and describes it.
 * @throws NoPreview with words for the reader
 */
export async function findPreview(question: PreviewQuestion): Promise<Preview> {
  const { url, kind, described, language } = question;
  if (!isHttpsUrl(url)) throw new NoPreview(REASONS.unreachable(hostOf(url)));
  const signal = AbortSignal.timeout(SECONDS * 1000);
  try {
    return describePreview(await read(url, kind, language, signal), described, language);
  } catch (error) {
    if (error instanceof NoPreview) throw error;
    // Readers fail in many ways on files of the wrong kind; a slow host gets its own message.
    throw new NoPreview(
      signal.aborted ? REASONS.slow(hostOf(url), SECONDS) : REASONS.broken(kind),
      { cause: error },
    );
  }
}

async function read(
  url: string,
  kind: PreviewKind,
  language: string,
  signal: AbortSignal,
): Promise<ReadStart> {
  switch (kind) {
    case 'csv':
    case 'tsv':
    case 'json-lines': {
      const start = await fetchStart(url, TABLE_BYTES, signal);
      const table = kind === 'json-lines' ? readJsonLines(start) : readTable(start, kind);
      return withSource(table, start);
    }
    case 'json':
    case 'geojson': {
      const file = await fetchSmall(url, kind, language, signal);
      return withSource(readJson(file.bytes, kind), file);
    }
    case 'parquet': {
      const file = await openRanged(url, language, signal);
      // Loads the Parquet reader only for Parquet.
      const { readParquet } = await import('../../core/explore/preview/read/read-parquet.ts');
      const table = await readParquet(file, language);
      return { ...table, ...file.told };
    }
    case 'arcgis':
    case 'ogc-features':
      return readService(url, kind, language, signal);
  }
}

function withSource(table: Omit<ReadStart, 'host' | 'bytes'>, start: FetchedStart): ReadStart {
  const slow = `${start.host} is slow. This is what it sent in ${SECONDS} seconds.`;
  return {
    ...table,
    notes: start.slow ? [slow, ...table.notes] : table.notes,
    host: start.host,
    bytes: start.bytes.length,
  };
}

async function fetchSmall(
  url: string,
  kind: PreviewKind,
  language: string,
  signal: AbortSignal,
  accept?: string,
): Promise<FetchedStart> {
  const file = await fetchWhole(url, WHOLE_BYTES, signal, accept);
  if (!('tooLarge' in file)) return file;
  throw new NoPreview(REASONS.tooLarge(kind, WHOLE_BYTES, language, file.tooLarge));
}

/** How to query the two kinds of feature services. */
const SERVICES = {
  arcgis: {
    address: arcgisAddress,
    list: arcgisLayersUrl,
    first: firstArcgisLayer,
    items: arcgisQueryUrl,
    noun: 'layer',
    accept: undefined,
  },
  'ogc-features': {
    address: ogcAddress,
    list: ogcCollectionsUrl,
    first: firstOgcCollection,
    items: ogcItemsUrl,
    noun: 'collection',
    accept: 'application/geo+json, application/json;q=0.9',
  },
} as const;

async function readService(
  url: string,
  kind: 'arcgis' | 'ogc-features',
  language: string,
  signal: AbortSignal,
): Promise<ReadStart> {
  const service = SERVICES[kind];
  const address = service.address(url);
  if (!address) throw new NoPreview(REASONS.noLayer(hostOf(url)));
  const get = async (asked: string): Promise<FetchedStart> => {
    const file = await fetchSmall(asked, kind, language, signal, service.accept);
    const complaint = complaintOf(parseJson(file.bytes, kind).value);
    if (complaint !== undefined) throw new NoPreview(REASONS.service(file.host, complaint));
    return file;
  };
  let layer: FirstLayer | undefined;
  if (address.of === 'service') {
    const list = parseJson((await get(service.list(address.url))).bytes, kind).value;
    layer = service.first(address.url, list);
    if (!layer) throw new NoPreview(REASONS.noLayer(hostOf(url)));
  }
  const file = await get(service.items(layer?.url ?? address.url, FEATURES_ASKED));
  const found = readJson(file.bytes, kind);
  const name = layer && `“${shownText(layer.name, 80)}”, the first ${service.noun} of ${layer.of}`;
  // There is more than was asked for, unless less came.
  const total = found.table.rows.length < FEATURES_ASKED ? found.total : undefined;
  const notes =
    name === undefined ? found.notes : [`This is ${name} in the service.`, ...found.notes];
  return withSource({ ...found, total, notes }, file);
}

/** ArcGIS reports its errors in the text, not in the status. */
function complaintOf(value: unknown): string | undefined {
  const error = (value as { error?: { message?: unknown } | null } | null)?.error;
  if (typeof error !== 'object' || error === null) return undefined;
  return typeof error.message === 'string' ? error.message : 'an error without words';
}
