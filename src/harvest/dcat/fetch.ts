import { asList } from '../json-values.ts';
import {
  HarvestError,
  type Protocol,
  type RawPage,
  type RawRecord,
  type Reader,
} from '../protocol.ts';
import {
  isAddress,
  readDocuments,
  pagesOfDocuments,
  type SourceDocument,
} from '../read-documents.ts';
import { Graph, type GraphNode } from './graph.ts';
import { parseRdf } from './parse-rdf.ts';
import { DCAT, DCT, FOAF, HYDRA } from './terms.ts';

const ACCEPT = 'application/ld+json, text/turtle;q=0.9, application/rdf+xml;q=0.8';

/** A source that never ends is broken; the limits of a run are lower than this. */
const MOST_PAGES = 10_000;

const RDF_FILE = /\.(?:ttl|rdf|xml|owl|json|jsonld|nt|nq|trig|n3)$/i;

/** Reads a DCAT catalogue in JSON-LD, Turtle or RDF/XML, and follows the pages of a Hydra collection. */
export const fetchDcat: Protocol['fetch'] = (source, reader) => {
  const { url } = source.settings;
  if (isAddress(url)) return readPages(url, reader);
  return pagesOfDocuments(reader, url, async (document) => {
    if (!isAddress(document.path) && !RDF_FILE.test(document.path)) return [];
    const records = recordsOf(new Graph(await parseRdf(document)), document.path);
    if (records.length === 0) throw new Error('it names no dcat:Dataset');
    return records;
  });
};

async function* readPages(url: string, reader: Reader): AsyncGenerator<RawPage> {
  const seen = new Set<string>();
  for (let next: string | undefined = url; next !== undefined && seen.size < MOST_PAGES;) {
    seen.add(next);
    let following: string | undefined;
    for await (const document of readDocuments(reader, next, { accept: ACCEPT })) {
      const graph = await parsePage(document);
      yield { records: recordsOf(graph, `page ${seen.size}`), total: totalOf(graph) };
      following ??= nextOf(graph, document.path);
    }
    next = following !== undefined && !seen.has(following) ? following : undefined;
  }
}

async function parsePage(document: SourceDocument): Promise<Graph> {
  try {
    return new Graph(await parseRdf(document));
  } catch (error) {
    throw new HarvestError(`${document.path}: it is not readable RDF: ${(error as Error).message}`);
  }
}

/** The predicates by which a catalogue lists its members. */
const LISTING = [`${DCAT}dataset`, `${DCAT}resource`, `${DCT}hasPart`, `${HYDRA}member`];

/**
 * Datasets as trees, with the dates of their catalogue records beside their own. A dataset that the catalogue does not
 * list, but another resource names (an older version, a member of a series), is described elsewhere: maybe on another
 * page.
 */
function recordsOf(graph: Graph, path: string): RawRecord[] {
  const listed = graph.objectsOf(`${DCAT}Catalog`, LISTING);
  const keys = graph
    .subjectsOfType(`${DCAT}Dataset`)
    .filter((key) => listed.size === 0 || listed.has(key) || !graph.isNamed(key));
  return keys.map((key, index) => {
    const about = graph.subjectsPointingTo(key, `${FOAF}primaryTopic`);
    const entry: GraphNode | undefined = about[0] === undefined ? undefined : graph.node(about[0]);
    return {
      place: `${path}, record ${index + 1}`,
      value: {
        ...graph.node(key),
        ...(entry && {
          record: { issued: entry[`${DCT}issued`], modified: entry[`${DCT}modified`] },
        }),
      },
    };
  });
}

function totalOf(graph: Graph): number | undefined {
  const total = Number(graph.valuesOf(`${HYDRA}totalItems`)[0] ?? NaN);
  return Number.isInteger(total) ? total : undefined;
}

/** Servers behind a proxy name the next page with `http` although they are reached with `https`. */
function nextOf(graph: Graph, base: string): string | undefined {
  const [next] = asList([
    ...graph.valuesOf(`${HYDRA}next`),
    ...graph.valuesOf(`${HYDRA}nextPage`),
  ]) as string[];
  if (next === undefined || !URL.canParse(next, base)) return undefined;
  const url = new URL(next, base);
  const own = new URL(base);
  if (url.host === own.host) url.protocol = own.protocol;
  return url.href;
}
