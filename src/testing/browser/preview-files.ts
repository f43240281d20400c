import type { Column } from '../../core/generated/types.ts';

/** Hosts that the test browser finds on this machine. */
export const OPEN_HOST = 'files.example.org';
/** Lets no other site read its files. */
export const CLOSED_HOST = 'closed.example.org';
/** Nobody answers there. */
export const DEAD_HOST = 'dead.example.org';

const at = (path: string, format: string, host = OPEN_HOST) => ({
  title: path.replace(/^.*\//, ''),
  url: `https://${host}/${path}`,
  format,
});

/** Files and services that the data server plays, as a dataset lists them. */
export const PREVIEW_FILES = [
  at('large.csv', 'csv'),
  at('endless.csv', 'csv'),
  at('hostile.csv', 'csv'),
  at('old.csv', 'csv'),
  at('page.csv', 'csv'),
  at('missing.csv', 'csv'),
  at('moved.csv', 'csv'),
  at('refused.csv', 'csv', CLOSED_HOST),
  at('unreachable.csv', 'csv', DEAD_HOST),
  at('places.geojson', 'geojson'),
  at('grid.geojson', 'geojson'),
  at('results.json', 'json'),
  at('large.json', 'json'),
  at('broken.json', 'json'),
  at('lines.jsonl', 'jsonl'),
  at('trees.parquet', 'parquet'),
  at('no-ranges.parquet', 'parquet'),
  at('rest/services/Trees/FeatureServer', 'arcgis'),
  at('rest/services/Locked/FeatureServer/0', 'arcgis'),
  at('collections/toilets', 'ogc-api'),
] as const;

/** Columns that the same dataset describes: `large.csv` differs from them in each way there is. */
export const PREVIEW_COLUMNS: readonly Column[] = [
  { name: 'id', type: 'integer', key: true },
  { name: 'borough', type: 'string', values: ['Camden', 'Hackney'] },
  { name: 'Opened', type: 'date' },
  { name: 'capacity', type: 'integer' },
];
