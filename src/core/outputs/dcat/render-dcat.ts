import { address } from '../address.ts';
import { coverageCounter } from '../coverage/count-coverage.ts';
import { COVERAGE_PAGE } from '../../describe/guides/developers/coverage-page.ts';
import { COVERAGE_FILE } from '../coverage/coverage-page.ts';
import { renderCoverage } from '../coverage/render-coverage.ts';
import { twinPath } from '../markdown/twin-path.ts';
import type { Output, OutputFamily } from '../output.ts';
import { catalogueResource } from './catalogue-resource.ts';
import { graphCounter } from './count-graph.ts';
import { gather } from './gather.ts';
import { jsonLd } from './json-ld.ts';
import { pagePath, pagingProperties, RECORDS_PER_PAGE } from './paging.ts';
import { rdfXml } from './rdf-xml.ts';
import { recordGraph, rootsOf } from './record-graph.ts';
import { sharedResources, VOID_PATH } from './shared-resources.ts';
import { graphWriter, type Syntax } from './syntax.ts';
import { turtle } from './turtle.ts';
import { voidResources } from './void-resource.ts';

const SYNTAXES: readonly (Syntax & { readonly name: string })[] = [
  { ...jsonLd, name: 'JSON-LD' },
  { ...turtle, name: 'Turtle' },
  { ...rdfXml, name: 'RDF/XML' },
];

const ONE = {
  datasets: 'One dataset',
  services: 'One live feed or API',
  series: 'One series',
} as const;

/** The register as linked data. */
export const dcat: OutputFamily = {
  id: 'dcat',
  title: 'DCAT 3 (DCAT-AP 3.0.1)',
  about:
    'For other catalogues and for linked data: every record in the terms that European and British data portals exchange. The catalogue has pages; each links to the next with Hydra.',
  standard: { title: 'DCAT-AP 3.0.1', url: 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/' },
  stability: 'stable',
  addresses: SYNTAXES.flatMap(({ extension, mediaType, name }) => [
    { path: `/catalog.${extension}`, mediaType, about: `The register, page 1, in ${name}` },
    { path: `/catalog/page-{n}.${extension}`, mediaType, about: `Further pages, in ${name}` },
    ...Object.entries(ONE).map(([folder, one]) =>
      address(`/${folder}/{publisher}/{slug}.${extension}`, mediaType, `${one}, in ${name}`),
    ),
  ]).concat(
    address(
      VOID_PATH,
      turtle.mediaType,
      'Where the linked data is and how much there is (VoID), in Turtle',
    ),
    address(
      COVERAGE_FILE,
      'application/json',
      'How many records have each property of the profile',
    ),
    address(twinPath(COVERAGE_PAGE), 'text/markdown', 'The same in Markdown'),
  ),
  *render({ catalogue, facts, absolute }): Iterable<Output> {
    const { about, data: listed } = facts;
    const shared = sharedResources(about, absolute);
    const writers = SYNTAXES.map((syntax) => ({ syntax, write: graphWriter(syntax) }));
    const counter = graphCounter();
    const coverage = coverageCounter();
    const triples: number[] = [];
    const datasets = facts.datasets.length;
    const pages = Math.max(1, Math.ceil(listed.length / RECORDS_PER_PAGE));
    for (let page = 1; page <= pages; page += 1) {
      const records = listed
        .slice((page - 1) * RECORDS_PER_PAGE, page * RECORDS_PER_PAGE)
        .map((record) => ({ key: record.key, graph: recordGraph(record, shared) }));
      for (const { key, graph } of records) {
        const resources = gather(rootsOf(graph, shared));
        for (const { syntax, write } of writers) {
          yield { path: `${key}.${syntax.extension}`, content: write(resources) };
        }
      }
      const graphs = records.map(({ graph }) => graph);
      const roots = graphs.flatMap(({ thing, record }) => (record ? [thing, record] : [thing]));
      for (const { syntax, write } of writers) {
        const place = pagingProperties(page, { pages, datasets }, syntax, absolute);
        const root = catalogueResource(about, graphs, shared, place);
        const resources = gather([root, ...roots]);
        // The syntaxes differ in the addresses of the other pages alone.
        if (triples.length < page) {
          triples.push(counter.add(resources));
          coverage.add(resources);
        }
        yield { path: pagePath(page, syntax), content: write(resources) };
      }
    }
    yield* renderCoverage(coverage.list(), { catalogue, absolute });
    const known = { shared, absolute, syntaxes: SYNTAXES, example: listed[0] };
    const described = voidResources(about, counter.count(), triples, known);
    yield { path: VOID_PATH.slice(1), content: graphWriter(turtle)(gather(described)) };
  },
};
