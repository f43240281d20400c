import type { Distribution } from '../generated/types.ts';
import { fileExtension, isDataExtension } from '../model/data-file.ts';
import type { TermOf } from '../model/vocabulary.ts';

/**
 * What is at the address of a distribution: a file to download, an interface that programs ask, or a page that people
 * read. Everything that is published of a distribution rests on this one decision.
 */
export type DistributionKind = 'file' | 'api' | 'page';

type Format = Pick<
  TermOf<'formats'>,
  'id' | 'label' | 'extensions' | 'mediaTypes' | 'machineReadable' | 'altLabels'
>;

/** Media types of what people read in a browser. */
const PAGE_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

const PAGE_EXTENSIONS: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml']);

/** What interfaces answer with, and files hold: only the address can tell which. */
const EXCHANGE_TYPE = /[/+](?:json|xml|turtle|n-triples)$/;

/** A part of a path that promises the whole, as a file. */
const DOWNLOAD = /\/(?:downloads?|exports?|dumps?)\//i;

/**
 * Interfaces that answer with a page of records at a time, even where the address ends like a file: rows of Socrata
 * (SODA), records of Opendatasoft, CKAN's datastore, items of OGC API Features.
 */
const A_PAGE_AT_A_TIME =
  /\/resource\/[a-z0-9]{4}-[a-z0-9]{4}(?:\.[a-z]+)?$|\/datasets\/[^/]+\/records\/?$|\/action\/datastore_search(?:_sql)?$|\/collections\/[^/]+\/items\/?$/i;

/** Servers of ArcGIS; a portal has pages about them at other addresses. */
const ARCGIS = /\/rest\/services(?:\/|$)|\/[a-z]+Server(?:\/|$)/i;

/** Roots of interfaces: ArcGIS, OGC web services, OData, SPARQL. */
const INTERFACE_PATH =
  /\/[a-z]+Server(?:\/|$)|\/(?:wfs|wms|wmts|wcs|ows|odata|sparql|graphql)(?:\/|$)|\.svc(?:\/|$)/i;
const INTERFACE_QUERY = /[?&]service=(?:wfs|wms|wmts|wcs)(?:&|$)/i;

/**
 * Decides what is at an address. The entry knows best: its format and media type, then what was measured. After that
 * the address is read, because most sources state nothing more.
 * @param distribution with an address that is safe to follow
 * @param format undefined where the vocabulary does not know it
 */
export function classifyDistribution(
  distribution: Pick<Distribution, 'mediaType' | 'byteSize' | 'checksum' | 'service'> & {
    readonly url: string;
  },
  format: Format | undefined,
): DistributionKind {
  const { url, byteSize, checksum, service } = distribution;
  const address = new URL(url);
  const mediaType = distribution.mediaType ?? format?.mediaTypes?.[0];
  if (mediaType !== undefined && PAGE_TYPES.has(mediaType)) return 'page';
  const isMeasured = byteSize !== undefined || checksum !== undefined;
  const isForm = Boolean(format?.extensions ?? format?.mediaTypes ?? distribution.mediaType);
  if (!isForm && format?.machineReadable) return isInterface(address, format) ? 'api' : 'page';
  if (A_PAGE_AT_A_TIME.test(address.pathname)) return 'api';
  if (isMeasured || namesFile(address, format)) return 'file';
  if (namesPage(address)) return 'page';
  if (!isForm) return service === undefined ? 'page' : 'api';
  if (asksForForm(address, format) || DOWNLOAD.test(address.pathname)) return 'file';
  if (service !== undefined || isRoot(address)) return 'api';
  return mediaType !== undefined && EXCHANGE_TYPE.test(mediaType) ? 'api' : 'file';
}

/** An address of a format that is an interface; portals have pages about interfaces too. */
function isInterface(address: URL, { id }: Format): boolean {
  return id === 'arcgis' ? ARCGIS.test(address.pathname) : !namesPage(address);
}

function isRoot({ pathname, search }: URL): boolean {
  return INTERFACE_PATH.test(pathname) || INTERFACE_QUERY.test(search);
}

function namesPage(address: URL): boolean {
  const extension = fileExtension(address);
  return extension !== undefined && PAGE_EXTENSIONS.has(extension);
}

/** Whether the path ends as files of the format do, or as files of data do: tables come in archives too. */
function namesFile(address: URL, format: Format | undefined): boolean {
  const extension = fileExtension(address);
  if (extension === undefined || PAGE_EXTENSIONS.has(extension)) return false;
  return format?.extensions?.includes(extension) === true || isDataExtension(extension);
}

/** Whether the address asks a server for the answer in one form: `?format=csv`, `…/exports/csv`. */
function asksForForm(address: URL, format: Format | undefined): boolean {
  const names = new Set(
    [
      format?.id,
      format?.label,
      ...(format?.extensions ?? []),
      ...(format?.mediaTypes ?? []),
      ...(format?.altLabels ?? []),
    ].map((name) => name?.toLowerCase()),
  );
  const last = address.pathname.split('/').findLast((part) => part !== '') ?? '';
  return [last, ...address.searchParams.values()].some((text) => {
    const word = text.toLowerCase();
    return names.has(word) || isDataExtension(word);
  });
}
