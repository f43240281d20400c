import { renderOutputs } from '../site/outputs.ts';
import { cityHistory } from './city-history.ts';
import { serviceEvidence } from './evidence-fixture.ts';
import { loadCityContext, outputContextOf } from './output-context.ts';

/** A record for each way in which the families treat one. */
const RECORDS = [
  'datasets/rivermouth/cycle-counts-2025',
  'datasets/rivermouth/budget-2025',
  'datasets/rivermouth-transit/ticket-records',
  'datasets/river-police/incident-log',
  'datasets/northbank/park-benches',
  'services/rivermouth/counts-api',
  'services/harbour-health/shared-record',
  'series/rivermouth/cycle-counts',
];

/** A list of each kind. */
const LISTS = [
  ...['themes/transport', 'theme/transport', 'places/RM01', 'access/restricted', 'formats/csv'],
  ...['publishers/rivermouth', 'publisher/rivermouth', 'organization_show/rivermouth'],
  ...['licences/cc-by-4-0', 'group_show/transport', 'vocabularies/formats'],
  'agreements/transit-research-agreement',
];

/**
 * What would say nothing new: bytes and their hashes, the same graph in another syntax, the same records on other lines,
 * schemas that lie in `schemas/`, and the project's own pages of words.
 */
const LEFT_OUT = [
  /^dumps\/(catalogue\.(parquet|ndjson)|SHA256SUMS|datapackage\.json)$/,
  /^catalog\.(jsonld|rdf)$/,
  /^api\/v1\/schemas\//,
  /^(about|accessibility|contribute|developers|help|preview|request|search)\/(?!coverage)/,
];

/**
 * The outputs that lie beside the city as they should be, by path: everything about the whole catalogue, and all forms
 * of a few records and lists. JSON is written over lines, so that a difference is short to read.
 */
export async function renderCityOutputs(): Promise<Map<string, string>> {
  const context = await loadCityContext();
  const times = { since: '2026-11-02T03:00:00Z', checked: '2026-11-23T03:00:00Z', interval: 'P7D' };
  const url = 'https://files.example.org/tide-times.csv';
  const catalogue = {
    ...context.catalogue,
    evidence: {
      services: new Map([['rivermouth/counts-api', serviceEvidence('rivermouth/counts-api')]]),
      links: new Map([[url, { url, ...times, state: 'broken', reason: 'http-404' } as const]]),
    },
  };
  const shown = outputContextOf(catalogue, cityHistory(catalogue), context.texts);
  const files = new Map<string, string>();
  for (const { path, content, address } of renderOutputs(shown)) {
    if (!isKept(path, address) || typeof content !== 'string') continue;
    files.set(
      path,
      isJson(content) ? `${JSON.stringify(JSON.parse(content), null, 1)}\n` : content,
    );
  }
  return files;
}

function isKept(path: string, address: string): boolean {
  if (LEFT_OUT.some((pattern) => pattern.test(path))) return false;
  const place = `/${path}`;
  const names = [...RECORDS, ...RECORDS.map((key) => key.replace(/^\w+\/(.+)\/(.+)$/, '$1--$2'))];
  if (/\{(slug|id|publisher|theme|vocabulary|code|name)\}/.test(address))
    return [...names, ...LISTS].some((key) => new RegExp(`/${key}(?:[./]|$)`).test(place));
  return true;
}

/** NDJSON is left out, so what begins as an object is one. */
function isJson(content: string): boolean {
  return content.startsWith('{');
}
