import type { Distribution } from '../core/generated/types.ts';
import type { DistributionKind } from '../core/describe/classify-distribution.ts';

/** What is at an address, as a person would say. */
export type DistributionCase = readonly [
  kind: DistributionKind,
  what: string,
  format: string,
  /** Without the scheme. */
  address: string,
  stated?: Partial<Distribution>,
];

const SIZE = { byteSize: 1200 };
const SERVICE = { service: 'borough/bikes' };
const SUM = { checksum: { algorithm: 'sha256', value: 'a'.repeat(64) } } as const;

/** The cases that decide: real shapes of addresses, at hosts that do not exist. */
export const DISTRIBUTION_CASES: readonly DistributionCase[] = [
  ['file', 'a table', 'csv', 'a.example/data/trees.csv'],
  ['file', 'a workbook', 'xlsx', 'a.example/trees.xlsx?v=2#top'],
  ['file', 'a document', 'pdf', 'a.example/report.pdf'],
  ['file', 'an archive', 'zip', 'a.example/trees.ZIP'],
  ['file', 'a table in an archive', 'csv', 'a.example/counts.zip'],
  ['file', 'geometry in a file of JSON', 'geojson', 'a.example/lines/cycle_lane.json'],
  ['file', 'feed messages in a file', 'gtfs-rt', 'a.example/vehicles.pb'],
  ['file', 'a table without an ending', 'csv', 'a.example/d/3ff29fb5/Mobilisation%20data'],
  ['file', 'a workbook behind a script', 'xlsx', 'a.example/fetch.aspx?id=4'],
  ['file', 'JSON at an address that says download', 'json', 'a.example/download/c/1/catalogue'],
  ['file', 'a timetable at one', 'gtfs', 'a.example/timetable/download/gtfs-file/city/'],
  ['file', 'JSON with a size', 'json', 'a.example/d/1', SIZE],
  ['file', 'JSON with a checksum', 'json', 'a.example/d/1', SUM],
  ['file', 'an unsorted format with a size', 'other', 'a.example/d/1', SIZE],
  ['file', 'an unsorted format in a known ending', 'other', 'a.example/d/survey.sav'],
  ['file', 'an export of Opendatasoft', 'csv', 'a.example/api/catalog/datasets/x/exports/csv'],
  ['file', 'the rows of Socrata, all', 'csv', 'a.example/api/views/abcd-1234/rows.csv?x=DOWNLOAD'],
  ['file', 'a dump of CKAN’s datastore', 'csv', 'a.example/datastore/dump/3ff29fb5'],
  ['file', 'a query for one form', 'geojson', 'a.example/FeatureServer/0/query?f=geojson'],
  ['file', 'a query for one media type', 'csv', 'a.example/sparql?query=x&format=text%2Fcsv'],
  ['file', 'an export of a service', 'csv', 'a.example/v1/nodes?dataFormat=csv', SERVICE],
  ['file', 'a form by its label', 'gpkg', 'a.example/v1/p?format=GeoPackage', SERVICE],
  ['file', 'an archive of tables', 'zip', 'a.example/v1/p?format=CSV&redirect'],

  ['api', 'an interface', 'api', 'a.example/api/ListSensors'],
  ['api', 'an interface with a size', 'api', 'a.example/api/ListSensors', SIZE],
  ['api', 'an interface whose path ends as a form', 'api', 'a.example/Sites/Json'],
  ['api', 'a web map service', 'wms', 'a.example/geo/wms?request=GetCapabilities'],
  ['api', 'a web feature service', 'wfs', 'a.example/MapServer/WFSServer?service=WFS'],
  ['api', 'a feature service of ArcGIS', 'arcgis', 'a.example/rest/services/T/FeatureServer/0'],
  ['api', 'a map service of ArcGIS', 'arcgis', 'a.example/arcgis/rest/services/T/MapServer'],
  ['api', 'a layer of ArcGIS that is said to be JSON', 'json', 'a.example/T/FeatureServer/0'],
  ['api', 'an OGC API', 'ogc-api', 'a.example/ogc/features/v1'],
  ['api', 'items of an OGC API', 'geojson', 'a.example/collections/t/items?f=json'],
  ['api', 'a live feed', 'siri', 'a.example/siri/vm'],
  ['api', 'a stream of a service', 'gtfs-rt', 'a.example/vehicles', SERVICE],
  ['api', 'rows of Socrata, a page of them', 'csv', 'a.example/resource/abcd-1234.csv'],
  ['api', 'the same as JSON', 'json', 'a.example/resource/abcd-1234.json'],
  ['api', 'records of Opendatasoft', 'json', 'a.example/v2.1/catalog/datasets/x/records', SERVICE],
  ['api', 'a search of CKAN’s datastore', 'json', 'a.example/api/3/action/datastore_search?id=1'],
  ['api', 'OData', 'xml', 'a.example/odata/v4/Trees'],
  ['api', 'SPARQL', 'rdf', 'a.example/sparql'],
  ['api', 'a web feature service that is said to be GML', 'gml', 'a.example/ows?service=WFS'],
  ['api', 'JSON of a service', 'json', 'a.example/flood-monitoring/id/floods', SERVICE],
  ['api', 'the same, with no service named', 'json', 'a.example/flood-monitoring/id/floods'],
  ['api', 'a table of a service that has no form in its address', 'csv', 'a.example/n', SERVICE],
  ['api', 'an unsorted format of a service', 'other', 'a.example/n', SERVICE],

  ['page', 'a page', 'html', 'a.example/statistics/live-tables'],
  ['page', 'a page with a size', 'html', 'a.example/reports/1', SIZE],
  ['page', 'a page of a service', 'html', 'a.example/docs', SERVICE],
  ['page', 'a page that is said to be a table', 'csv', 'a.example/trees.html'],
  [
    'page',
    'a table that the server sends as a page',
    'csv',
    'a.example/t',
    { mediaType: 'text/html' },
  ],
  ['page', 'a dashboard', 'dashboard', 'a.example/app/7'],
  ['page', 'a page about a service of ArcGIS', 'arcgis', 'a.example/home/item.html?id=2'],
  ['page', 'a portal’s page about one', 'arcgis', 'a.example/datasets/city::trees'],
  ['page', 'a page about an interface', 'api', 'a.example/docs/index.html'],
  ['page', 'an unsorted format', 'other', 'a.example/d/1'],
  ['page', 'a format that the vocabulary does not know', 'unheard-of', 'a.example/d/1'],
];

/** Terms as a vocabulary has them: id, label, media types, extensions. */
export const CASE_FORMATS = new Map(
  (
    [
      ['csv', 'CSV', 'text/csv', 'csv'],
      [
        'xlsx',
        'Excel',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'xlsx',
      ],
      ['json', 'JSON', 'application/json', 'json'],
      ['xml', 'XML', 'application/xml', 'xml'],
      ['rdf', 'RDF/XML', 'application/rdf+xml', 'rdf'],
      ['geojson', 'GeoJSON', 'application/geo+json', 'geojson'],
      ['gml', 'GML', 'application/gml+xml', 'gml'],
      ['gpkg', 'GeoPackage', 'application/geopackage+sqlite3', 'gpkg'],
      ['pdf', 'PDF', 'application/pdf', 'pdf'],
      ['zip', 'ZIP', 'application/zip', 'zip'],
      ['html', 'Web page', 'text/html', 'html'],
      ['gtfs', 'GTFS', undefined, 'zip'],
      ['gtfs-rt', 'GTFS Realtime', undefined, 'pb'],
      ...['api', 'wms', 'wfs', 'ogc-api', 'arcgis', 'siri'].map((id) => [id, id] as const),
      ['dashboard', 'Dashboard'],
      ['other', 'Other'],
    ] as const
  ).map(([id, label, mediaType, extension]) => [
    id,
    {
      id,
      label,
      machineReadable: !['dashboard', 'other'].includes(id),
      ...(mediaType !== undefined && { mediaTypes: [mediaType] }),
      ...(extension !== undefined && { extensions: [extension] }),
    },
  ]),
);
