import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import type { Source } from '../core/generated/types.ts';
import { checkCity } from '../testing/city.ts';
import { errorsOf, mapContext, runPayload } from '../testing/harvest-payload.ts';
import { shareKept } from '../testing/share-kept.ts';
import { fileReader } from './file-reader.ts';

/** Answers of real catalogues, which the project does not hold itself. */
const DATA = resolve(import.meta.dirname, '../../../shared/data');

/** Payloads by protocol, and how many records each holds in all: mapped and rejected. */
const PAYLOADS: readonly (readonly [Source['protocol'], string, number])[] = [
  ['datapress', 'london/lds-2025-03.json', 1249],
  ['ckan', 'london/ckan-package_show', 2],
  ['ckan', 'harvest/ckan/udata/data', 1],
  ['ckan', 'harvest/ckan/magda', 6],
  ['ckan', 'harvest/dcat-rdf/ckanext-dcat/examples/ckan', 14],
  ['dcat-us', 'harvest/dcat-rdf/ckanext-dcat/examples/ckan/catalog.json', 2],
  ['dcat-us', 'harvest/dcat-rdf/ckanext-dcat/examples/ckan/catalog_datasets_list.json', 2],
  ['dcat-us', 'harvest/dcat-rdf/ckanext-dcat/examples/ckan/dataset.json', 1],
  ['dcat-us', 'harvest/dcat-us/ckanext-datajson/datajson-samples', 30],
  ['dcat-us', 'harvest/dcat-us/datagov-harvester/example_data/dcatus', 50],
  ['dcat-us', 'harvest/dcat-us/datagov-harvester/dol-example.json', 1],
  ['dcat-us', 'harvest/dcat-us/datagov-harvester/schemas/dcatus3.0/examples', 1],
  ['dcat-us', 'harvest/dcat-rdf/udata/evian.json', 8],
  ['dcat', 'harvest/dcat-rdf/ckanext-dcat/examples/dcat', 16],
  ['dcat', 'harvest/dcat-rdf/ckanext-dcat/examples/croissant', 0],
  ['dcat', 'harvest/dcat-rdf/udata', 29],
  ['arcgis-hub', 'harvest/arcgis-hub/dcat/edinburgh.json', 44],
  ['arcgis-hub', 'harvest/arcgis-hub/dcat/glasgow.json', 68],
  ['arcgis-hub', 'harvest/arcgis-hub/koop/mock-dataset.json', 1],
  ['socrata', 'harvest/socrata', 93],
  ['opendatasoft', 'harvest/opendatasoft/v1', 9],
  ['jkan', 'catalogues/scotland-jkan.tar.gz', 2153],
  ['csw', 'harvest/csw/gemini/xml', 25],
  ['csw', 'harvest/csw/udata', 8],
  ['csw', 'harvest/dcat-us/datagov-harvester/example_data/iso_2_waf', 4],
  ['csw', 'harvest/dcat-us/datagov-harvester/example_data/waf', 0],
];

const present = PAYLOADS.filter(([, path]) => existsSync(resolve(DATA, path)));

describe.runIf(present.length > 0)('payloads of real catalogues', async () => {
  const { register } = await checkCity();

  it.each(present)('%s %s', { timeout: 120_000 }, async (protocol, path, records) => {
    const url = resolve(DATA, path);
    const defaults = { themes: ['environment'] as [string] };
    const context = mapContext(register, { protocol, url, defaults });
    const outcome = await runPayload(context, fileReader(resolve(DATA, path)));
    const unmapped = outcome.rejected.filter(({ code }) => code !== 'unreadable');
    expect(outcome.records).toBe(records);
    expect(outcome.mapped.length + unmapped.length).toBe(records);
    for (const { code, reason, place } of outcome.rejected) {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(reason.length).toBeGreaterThan(10);
      expect(place).not.toBe('');
    }
    expect(errorsOf(outcome.mapped, context, register)).toEqual([]);
  });

  it('gives the same records for the same answer', async () => {
    for (const [protocol, path] of present.filter(([, , records]) => records < 100)) {
      const context = mapContext(register, { protocol, url: resolve(DATA, path) });
      const [first, second] = [
        await runPayload(context, fileReader(resolve(DATA, path))),
        await runPayload(context, fileReader(resolve(DATA, path))),
      ];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    }
  });

  const LONDON = resolve(DATA, 'london/lds-2025-03.json');
  it.runIf(existsSync(LONDON))('keeps the text of DataPress', { timeout: 120_000 }, async () => {
    const defaults = { themes: ['environment'] as [string] };
    const context = mapContext(register, { protocol: 'datapress', url: LONDON, defaults });
    const { mapped } = await runPayload(context, fileReader(LONDON));
    const records = new Map(mapped.map((record) => [record.identifier, record]));
    const source = JSON.parse(readFileSync(LONDON, 'utf8')) as readonly LondonRecord[];
    const kept = source.map(({ id, summary_text: summary, description_html: html }) => ({
      record: records.get(id)!,
      share: shareKept([summary ?? '', html ?? ''], records.get(id)!.dataset),
    }));
    const mean = kept.reduce((sum, { share }) => sum + share, 0) / kept.length;
    expect(mean).toBeGreaterThanOrEqual(0.99);
    // What a rule of the register refuses is left out, and the record says which.
    const poor = kept.filter(({ share }) => share < 0.9);
    expect(
      poor.filter(({ record }) => !record.unmapped['left-out.description']).map(String),
    ).toEqual([]);
  });
});

interface LondonRecord {
  readonly id: string;
  readonly summary_text?: string | null;
  readonly description_html?: string | null;
}
