import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { collectVocabularies } from '../../src/core/derive/collect-vocabularies.ts';
import { validateFiles } from '../../src/core/validate/validate-files.ts';
import type { HarvestSource, Protocol, Reader } from '../../src/harvest/protocol.ts';
import { protocols } from '../../src/harvest/registry.ts';
import { runSource } from '../../src/harvest/run/run-source.ts';
import { readTerms } from './corpus-terms.ts';
import { makePackage } from './make-package.ts';

/*
 * A harvest without network and disk, as a separate process: a made-up CKAN catalogue of so many records, page by
 * page. Run with --expose-gc: harvest-alone.ts CATALOGUE RECORDS; writes a line of JSON.
 */
const [folder = '', count = ''] = process.argv.slice(2);
const total = Number(count);

/** Records between two measurements of memory. */
const EVERY = 500;

const { files } = await loadCatalogue(folder);
const shared = files.filter(({ file }) => /^(?:catalogue|publishers|vocabularies)\b/.test(file));
const today = '2026-01-01';
const terms = readTerms(shared);
const source: HarvestSource = {
  id: 'made-up',
  settings: {
    title: 'Made-up catalogue',
    protocol: 'ckan',
    url: 'https://data.example.org/',
    publisher: terms.publishers[0]!,
    enabled: true,
    schedule: 'daily',
  },
};
const entry = { file: `sources/${source.id}.yaml`, text: JSON.stringify(source.settings) };
const { register } = validateFiles([...shared, entry], { today });

let making = 0;
const reader: Reader = {
  read(address) {
    const start = performance.now();
    const { searchParams } = new URL(address);
    const [first, rows] = [Number(searchParams.get('start')), Number(searchParams.get('rows'))];
    const length = Math.min(rows, total - first);
    const results = Array.from({ length }, (_, index) => makePackage(first + index, terms));
    const text = JSON.stringify({ success: true, result: { count: total, results } });
    const body = new TextEncoder().encode(text);
    making += performance.now() - start;
    return Promise.resolve({ status: 200, url: address, mediaType: '', headers: {}, body });
  },
};

let mapping = 0;
const { fetch, map } = protocols.ckan;
const protocol: Protocol = {
  fetch,
  map(raw, context) {
    const start = performance.now();
    const mapped = map(raw, context);
    mapping += performance.now() - start;
    return mapped;
  },
};

let [live, looking] = [0, 0];
const start = performance.now();
const report = await runSource({
  source,
  protocol,
  reader,
  register,
  vocabularies: collectVocabularies(register),
  texts: new Map(),
  today,
  write: () => {},
  clock: () => performance.now(),
  onProgress(fetched) {
    if (fetched % EVERY > 0) return;
    const from = performance.now();
    globalThis.gc?.();
    live = Math.max(live, process.memoryUsage().heapUsed);
    looking += performance.now() - from;
  },
});
const whole = performance.now() - start - making - looking;
process.stdout.write(
  JSON.stringify({
    added: report.added,
    whole: whole / 1000,
    mapping: mapping / 1000,
    live: live / 1e6,
  }),
);
