import type { DatasetFacts } from '../describe/facts.ts';
import type { ListedFacts } from '../describe/listed-facts.ts';
import { DATA_KINDS } from '../model/keys.ts';
import { canDescribeInCroissant } from './croissant/describe-croissant.ts';
import { allFeedPath, datasetFeedPath } from './feeds/feed-paths.ts';
import { twinPath } from './markdown/twin-path.ts';
import { namedFiles } from './named-files.ts';

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
export function recordTwins(facts: ListedFacts): readonly Twin[] {
  const { key, path } = facts;
  const isData = (DATA_KINDS as readonly string[]).includes(facts.kind);
  const yaml: Twin = {
    name: 'yaml',
    title: 'YAML, as written',
    path: `/${key}.yaml`,
    mediaType: 'application/yaml',
  };
  // A harvested record is written by machine, in another folder and with more in it.
  const own = facts.record.file === `${key}.yaml` ? [yaml] : [];
  if (facts.kind === 'dataset' && facts.status === 'draft') return own;
  return [
    ...own,
    {
      name: 'api',
      title: 'JSON',
      path: `/api/v1/${key}.json`,
      mediaType: 'application/json',
    },
    ...(isData ? rdfTwins(`/${key}`) : []),
    markdownTwin(path),
    ...(isData ? [ogcTwin(key)] : []),
    ...(facts.kind === 'dataset' ? datasetTwins(facts) : []),
  ];
}

function ogcTwin(key: string): Twin {
  return {
    name: 'ogcRecord',
    title: 'OGC API Records',
    path: `/records/${key}.json`,
    mediaType: 'application/geo+json',
  };
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
function datasetTwins(facts: DatasetFacts): Twin[] {
  const dataPackage: Twin = {
    name: 'dataPackage',
    title: 'Data Package',
    path: `/${facts.key}/datapackage.json`,
    mediaType: 'application/json',
  };
  const croissant: Twin = {
    name: 'croissant',
    title: 'Croissant',
    path: `/${facts.key}/croissant.json`,
    mediaType: 'application/ld+json',
  };
  return [
    ...(namedFiles(facts).length > 0 ? [dataPackage] : []),
    ...(canDescribeInCroissant(facts) ? [croissant] : []),
    feedTwin(datasetFeedPath(facts)),
  ];
}
