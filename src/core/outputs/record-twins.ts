import type { Catalogue, DatasetRecord, ListedRecord } from '../derive/catalogue.ts';
import { canDescribeInCroissant } from './croissant/describe-croissant.ts';
import { allFeedPath, datasetFeedPath } from './feeds/feed-paths.ts';
import { twinPath } from './markdown/twin-path.ts';
import { hasOpenFiles } from './open-files.ts';

/** The same thing in another form. */
export interface Twin {
  /** How the JSON API names it: `turtle`. */
  readonly name: string;
  /** What readers call it: `Turtle`. */
  readonly title: string;
  /** Site path with a leading slash. */
  readonly path: string;
  readonly mediaType: string;
}

/** The Markdown twin, which every page has that is listed. */
export function markdownTwin(path: string): Twin {
  return { name: 'markdown', title: 'Markdown', path: twinPath(path), mediaType: 'text/markdown' };
}

/** The whole register as a graph, and all that changes in it: beside its home page. */
export const CATALOGUE_TWINS: readonly Twin[] = [...rdfTwins('/catalog'), feedTwin(allFeedPath())];

/**
 * The files that hold a record in other forms, for the links in its page: only those that are made for this record.
 * A draft is not published, and has none but its own file.
 */
export function recordTwins(record: ListedRecord, catalogue: Catalogue): readonly Twin[] {
  const yaml: Twin = {
    name: 'yaml',
    title: 'YAML, as written',
    path: `/${record.key}.yaml`,
    mediaType: 'application/yaml',
  };
  // A harvested record is written by machine, in another folder and with more in it.
  const own = record.file === `${record.key}.yaml` ? [yaml] : [];
  if (record.kind === 'dataset' && record.fields.status === 'draft') return own;
  return [
    ...own,
    {
      name: 'api',
      title: 'JSON',
      path: `/api/v1/${record.key}.json`,
      mediaType: 'application/json',
    },
    ...rdfTwins(`/${record.key}`),
    markdownTwin(record.path),
    {
      name: 'ogcRecord',
      title: 'OGC API Records',
      path: `/records/${record.key}.json`,
      mediaType: 'application/geo+json',
    },
    ...(record.kind === 'dataset' ? datasetTwins(record, catalogue) : []),
  ];
}

function feedTwin(path: string): Twin {
  return { name: 'changes', title: 'Changes (Atom)', path, mediaType: 'application/atom+xml' };
}

function rdfTwins(path: string): Twin[] {
  return [
    { name: 'jsonLd', title: 'JSON-LD', path: `${path}.jsonld`, mediaType: 'application/ld+json' },
    { name: 'turtle', title: 'Turtle', path: `${path}.ttl`, mediaType: 'text/turtle' },
    { name: 'rdfXml', title: 'RDF/XML', path: `${path}.rdf`, mediaType: 'application/rdf+xml' },
  ];
}

/** What only datasets have; descriptions of files only where there are files. */
function datasetTwins(record: DatasetRecord, catalogue: Catalogue): Twin[] {
  const dataPackage: Twin = {
    name: 'dataPackage',
    title: 'Data Package',
    path: `/${record.key}/datapackage.json`,
    mediaType: 'application/json',
  };
  const croissant: Twin = {
    name: 'croissant',
    title: 'Croissant',
    path: `/${record.key}/croissant.json`,
    mediaType: 'application/ld+json',
  };
  return [
    ...(hasOpenFiles(record, catalogue) ? [dataPackage] : []),
    ...(canDescribeInCroissant(record, catalogue) ? [croissant] : []),
    feedTwin(datasetFeedPath(record)),
  ];
}
