import { mkdirSync, writeFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { deriveCatalogue } from '../../src/core/derive/derive-catalogue.ts';
import type { ListedRecord } from '../../src/core/derive/catalogue.ts';
import { describeRegister } from '../../src/core/describe/describe-register.ts';
import { FACETS, type FacetId } from '../../src/core/model/facets.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { validateFiles } from '../../src/core/validate/validate-files.ts';
import { pageOf, pageParams } from '../../src/core/describe/listing.ts';
import { datasetPage } from './floor-dataset.ts';
import { esc, join, link, shellOf } from './floor-html.ts';

/*
 * The minimum for a build: the same catalogue, read and checked by the same code, and the same dataset
 * pages and lists written by hand in template strings, without a framework, bundles or a search index.
 * Run as a separate process: floor.ts CATALOGUE OUT.
 */
const [catalogueFolder = '', out = ''] = process.argv.slice(2);
const { files } = await loadCatalogue(catalogueFolder);
const { register } = validateFiles(files, { today: new Date().toISOString().slice(0, 10) });
const catalogue = deriveCatalogue(register);
performance.mark('register:checked');

const absolute = (path: string): string => `https://data.example.org${path}`;
const shell = shellOf(catalogue, absolute);
let [pages, bytes] = [0, 0];

const facts = describeRegister(catalogue, absolute);
for (const record of catalogue.datasets.values()) {
  const { content, head } = datasetPage(record, facts, { catalogue, absolute });
  write(record.path, shell(record.fields.title, record.fields.summary, record.path, content, head));
}
for (const page of pageParams(catalogue.listed.length)) {
  writeList('All data', '/datasets/', page, catalogue.listed);
}
const { vocabularies, publishers, groups } = catalogue;
const browse: readonly [FacetId, Iterable<string>][] = [
  ['publisher', publishers.keys()],
  ['theme', vocabularies.themes.keys()],
  ['place', vocabularies.places.keys()],
  ['licence', vocabularies.licences.keys()],
  ['format', vocabularies.formats.keys()],
  ['access', ['open', 'shared', 'restricted', 'closed']],
];
for (const [name, ids] of browse) {
  for (const id of ids) {
    const records = groups[name].get(id) ?? [];
    for (const param of pageParams(records.length)) {
      writeList(id, `/${FACETS[name].folder}/${id}/`, param, records);
    }
  }
}
process.stdout.write(JSON.stringify({ pages, bytes }));

function writeList(
  title: string,
  base: string,
  param: string | undefined,
  all: readonly ListedRecord[],
): void {
  const { records, page, pages: count, total } = pageOf(all, param);
  const rows = join(
    records,
    ({ path, fields, publisher, kind }) =>
      `<li class="record-row"><h2>${link(path, fields.title)}</h2><p>${esc(fields.summary)}</p><div class="record-meta"><span>${kind}</span><span>${esc(publisher.fields.name)}</span></div></li>`,
  );
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const near = numbers.filter((n) => n === 1 || n === count || Math.abs(n - page) <= 1);
  const nav = join(
    near,
    (n) => `<li>${link(n === 1 ? base : `${base}page/${n}/`, String(n))}</li>`,
  );
  const content = `<div class="wrap"><h1>${esc(title)}</h1><p>${total} records</p><ul class="record-list">${rows}</ul><nav aria-label="Pages"><ul>${nav}</ul></nav></div>`;
  const path = param === undefined ? base : `${base}${param}/`;
  write(path, shell(title, title, path, content));
}

function write(path: string, html: string): void {
  const folder = joinPath(out, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(joinPath(folder, 'index.html'), html);
  pages += 1;
  bytes += Buffer.byteLength(html);
}
