import { address } from '../address.ts';
import type { OutputContext, OutputFamily } from '../output.ts';
import { prune } from '../prune.ts';
import { renderJson } from '../render-json.ts';
import { contactPart, licenceParts } from './describe-parts.ts';
import { COLLECTION_PATH, describeRecord, recordPath } from './describe-record.ts';

const CONFORMS_TO = ['record-core', 'record-collection', 'crawlable-catalog', 'json'].map(
  (name) => `http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/${name}`,
);

/** The register for geographic catalogues. */
export const ogcRecords: OutputFamily = {
  id: 'ogc-records',
  title: 'OGC API Records 1.0',
  about:
    'A catalogue that geographic tools can crawl: a collection that links to one GeoJSON feature for each dataset, service and series. It consists of files, so it cannot be searched by address.',
  standard: {
    title: 'OGC API – Records – Part 1: Core',
    url: 'https://docs.ogc.org/is/20-004r1/20-004r1.html',
  },
  stability: 'stable',
  addresses: [
    address(COLLECTION_PATH, 'application/json', 'The collection, with a link to each record'),
    address(
      '/records/{kind}/{publisher}/{slug}.json',
      'application/geo+json',
      'One dataset, service or series; its kind is datasets, services or series',
    ),
  ],
  *render(context) {
    const records = context.facts.byKey;
    yield {
      path: COLLECTION_PATH.slice(1),
      content: renderJson(describeCollection(context)),
    };
    for (const record of records) {
      yield {
        path: recordPath(record).slice(1),
        content: renderJson(describeRecord(record, context)),
      };
    }
  },
};

/** Describes the collection: clause 8 of the standard, as a crawlable catalogue. */
function describeCollection({ facts, absolute }: OutputContext): object {
  const { about, byKey } = facts;
  const { publisher } = about;
  const licence = licenceParts(about.licence);
  const bbox = about.place?.bbox;
  return prune({
    id: 'catalogue',
    type: 'Collection',
    itemType: 'record',
    conformsTo: CONFORMS_TO,
    title: about.title,
    description: about.description,
    language: { code: about.language },
    extent: bbox ? { spatial: { bbox: [bbox] } } : undefined,
    license: licence?.name,
    contacts: publisher && [contactPart(publisher.name, 'publisher', { url: publisher.homepage })],
    links: [
      { rel: 'self', href: absolute(COLLECTION_PATH), type: 'application/json' },
      { rel: 'alternate', href: absolute('/'), type: 'text/html', title: about.title },
      ...(licence?.links ?? []),
      ...byKey.map((record) => ({
        rel: 'item',
        href: absolute(recordPath(record)),
        type: 'application/geo+json',
        title: record.title,
      })),
    ],
  });
}
