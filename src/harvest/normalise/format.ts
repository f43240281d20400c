import type { TermOf } from '../../core/model/vocabulary.ts';
import { fileExtension } from '../../core/model/data-file.ts';
import { findPair } from '../../core/model/find-pair.ts';
import { normaliseText } from '../../core/model/normalise.ts';
import { wordSet } from '../../core/model/word-set.ts';
import type { MapContext } from '../protocol.ts';
import { byWord } from './by-word.ts';
import { termNamed } from './term-names.ts';

type Format = TermOf<'formats'>;

/** Extensions of wrappers, in which any format may come, and of programs, which answer in any format. */
const SAY_NOTHING = wordSet('zip 7z gz tgz tar bz2 rar xz aspx asp php jsp do cfm svc exe ashx');

/** Media types that servers send for anything. */
const GENERIC = new Set([
  'application/octet-stream',
  'binary/octet-stream',
  'application/x-download',
  'text/plain',
]);

const ARCGIS = /(?<open>\/rest\/services\/)|(?<close>\/(?:Map|Feature|Image)Server)/gi;

/** Addresses that name a service whatever else is said. */
const SERVICES: readonly (readonly [(url: string) => boolean, string])[] = [
  [(url) => findPair(url, ARCGIS, Infinity) !== undefined, 'arcgis'],
  [(url) => /[?&]service=wms\b/i.test(url), 'wms'],
  [(url) => /[?&]service=wfs\b/i.test(url), 'wfs'],
];

/** Words of portals and of the EU file-type list for formats of ours. */
const FORMAT_OF_WORD = byWord({
  shp: 'application/x-zipped-shp|shapefile|esri shapefile|esri shape',
  gpkg: 'geopackage',
  html: 'web page',
  arcgis: 'map server|feature server|geoservice|arcgis geoservice|esri rest',
  filegdb: 'esri geodatabase|file geodatabase',
  kml: 'kmz',
  ttl: 'turtle',
  rdf: 'rdf xml',
  api: 'rest|rest api',
  json: 'json ld',
  geotiff: 'tiff|tif',
});

/**
 * The format of a distribution, from the source's words for it, its media type and the extension of its file. The
 * extension decides where the word is only a family of formats (`spreadsheet`) or contradicts it.
 * @returns the id of a term; undefined where nothing tells
 */
export function matchFormat(
  words: readonly string[],
  mediaType: string | undefined,
  url: string | undefined,
  context: MapContext,
): string | undefined {
  const terms = context.vocabularies.formats;
  const mapped = context.source.settings.mappings?.formats;
  for (const word of words) {
    if (mapped && Object.hasOwn(mapped, word)) return mapped[word];
  }
  const named = firstNamed(words, terms);
  const typed = mediaType === undefined ? undefined : byMediaType(mediaType, terms);
  const extension =
    url !== undefined && URL.canParse(url) ? fileExtension(new URL(url)) : undefined;
  const ended = extension === undefined ? undefined : byExtension(extension, terms);
  if (named !== undefined) {
    const fits = ended === undefined || ended.id === named.id || SAY_NOTHING.has(extension ?? '');
    const takes = named.extensions === undefined || named.extensions.includes(extension ?? '');
    // `application/geo+json` is JSON (RFC 6839), and its files are often called so.
    const isKind = named.mediaTypes?.some((type) => type.endsWith(`+${extension}`)) === true;
    return fits || takes || isKind ? named.id : ended.id;
  }
  const served = url === undefined ? undefined : SERVICES.find(([isIn]) => isIn(url));
  if (served && terms.has(served[1])) return served[1];
  if (ended && !SAY_NOTHING.has(extension ?? '')) return ended.id;
  return (typed ?? ended)?.id;
}

/** A media type as the schema takes it, without parameters; undefined for anything else. */
export function normaliseMediaType(text: string): string | undefined {
  const type = text
    .split(';')[0]!
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/media-types\//, '');
  return type.length <= 120 && /^[a-z]+\/[a-z0-9.+_-]+$/.test(type) ? type : undefined;
}

function firstNamed(
  words: readonly string[],
  terms: ReadonlyMap<string, Format>,
): Format | undefined {
  for (const word of words) {
    const text = word.trim().replace(/^\./, '');
    const type = normaliseMediaType(text);
    const last = text.split(/[/#:]/).at(-1)!;
    const names = [text, ...(/^(?:https?:\/\/|[a-z]+:)/i.test(text) ? [last] : [])];
    const found =
      (type === undefined ? undefined : byMediaType(type, terms)) ??
      firstOf(names.map(normaliseText), (name) => byName(name, terms));
    if (found) return found;
  }
  return undefined;
}

function byName(name: string, terms: ReadonlyMap<string, Format>): Format | undefined {
  if (name === '') return undefined;
  const known = terms.get(FORMAT_OF_WORD.get(name) ?? '');
  if (known) return known;
  return terms.get(termNamed(name, terms, moreNames) ?? '');
}

function moreNames({ iri, extensions = [] }: Format): (string | undefined)[] {
  return [...extensions, iri?.split('/').at(-1)];
}

function byMediaType(type: string, terms: ReadonlyMap<string, Format>): Format | undefined {
  if (GENERIC.has(type)) return undefined;
  for (const term of terms.values()) {
    if (term.mediaTypes?.some((known) => known.toLowerCase() === type)) return term;
  }
  return undefined;
}

function byExtension(extension: string, terms: ReadonlyMap<string, Format>): Format | undefined {
  for (const term of terms.values()) {
    if (term.extensions?.includes(extension)) return term;
  }
  return undefined;
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
