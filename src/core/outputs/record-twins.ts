import type { RecordForm } from '../describe/pages/page-source.ts';
import type { DatasetFacts } from '../describe/facts.ts';
import type { ListedFacts } from '../describe/listed-facts.ts';
import { DATA_KINDS } from '../model/keys.ts';
import { canDescribeInCroissant } from './croissant/describe-croissant.ts';
import { allFeedPath, datasetFeedPath } from '../describe/feed-paths.ts';
import { twinPath } from './markdown/twin-path.ts';
import { present } from '../model/present.ts';
import { namedFiles } from './named-files.ts';

export type Twin = RecordForm;

const twin = (name: string, title: string, path: string, mediaType: string): Twin => ({
  ...{ name, title, path, mediaType },
});

/** The Markdown twin, which every page has that is listed. */
export function markdownTwin(path: string): Twin {
  return twin('markdown', 'Markdown', twinPath(path), 'text/markdown');
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
  const yaml = twin('yaml', 'YAML, as written', `/${key}.yaml`, 'application/yaml');
  // A harvested record is written by machine, in another folder and with more in it.
  const own = facts.record.file === `${key}.yaml` ? [yaml] : [];
  if (facts.kind === 'dataset' && facts.status === 'draft') return own;
  return [
    ...own,
    twin('api', 'JSON', `/api/v1/${key}.json`, 'application/json'),
    ...(isData ? rdfTwins(`/${key}`) : []),
    markdownTwin(path),
    ...(isData
      ? [twin('ogcRecord', 'OGC API Records', `/records/${key}.json`, 'application/geo+json')]
      : []),
    ...(facts.kind === 'dataset' ? datasetTwins(facts) : []),
  ];
}

/** A feed of changes. */
export function feedTwin(path: string, title = 'Changes (Atom)'): Twin {
  return twin('changes', title, path, 'application/atom+xml');
}

function rdfTwins(path: string): Twin[] {
  return [
    twin('jsonLd', 'JSON-LD', `${path}.jsonld`, 'application/ld+json'),
    twin('turtle', 'Turtle', `${path}.ttl`, 'text/turtle'),
    twin('rdfXml', 'RDF/XML', `${path}.rdf`, 'application/rdf+xml'),
  ];
}

/** What only datasets have; descriptions of files only where there are files. */
function datasetTwins(facts: DatasetFacts): Twin[] {
  const file = (name: string): string => `/${facts.key}/${name}.json`;
  return present([
    namedFiles(facts).length > 0 &&
      twin('dataPackage', 'Data Package', file('datapackage'), 'application/json'),
    canDescribeInCroissant(facts) &&
      twin('croissant', 'Croissant', file('croissant'), 'application/ld+json'),
    feedTwin(datasetFeedPath(facts)),
  ]);
}
