import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { Ajv } from 'ajv';
import papaparse from 'papaparse';
import { readParquet } from 'parquet-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS, hostileAddressesIn } from '../../../testing/hostile.ts';
import { loadHostileContext } from '../../../testing/hostile-records.ts';
import { jsonOf, loadCityContext, renderFamily, textOf } from '../../../testing/output-context.ts';
import type { OutputContext } from '../output.ts';
import { dumps } from './render-dumps.ts';
import { withFormats } from '../../../testing/with-formats.ts';

type Files = ReturnType<typeof renderFamily>;
type Row = Record<string, string>;

/** As a user reads the CSV files, the quote before formulas taken away. */
function readCsv(text: string): Row[] {
  const { data, errors } = papaparse.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        /^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value,
      ]),
    ),
  );
}

function readRows(content: unknown): Record<string, unknown>[] {
  const table = tableFromIPC(readParquet(content as Uint8Array).intoIPCStream());
  return table.toArray().map((row) => (row as { toJSON(): Record<string, unknown> }).toJSON());
}

interface Package {
  resources: {
    path: string;
    bytes: number;
    hash: string;
    schema?: { fields: { name: string }[] };
  }[];
}

describe('the dumps of the city', () => {
  let context: OutputContext;
  let files: Files;

  beforeAll(async () => {
    context = await loadCityContext();
    files = renderFamily(dumps, context);
  }, 60_000);

  it('have one row for each published dataset, in every form', () => {
    const ids = context.facts.datasets.map(({ id }) => id);
    const lines = textOf(files, 'dumps/catalogue.ndjson').trimEnd().split('\n');
    expect(readCsv(textOf(files, 'dumps/catalogue.csv')).map(({ id }) => id)).toEqual(ids);
    expect(readRows(files.get('dumps/catalogue.parquet')).map((row) => row['id'])).toEqual(ids);
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
  });

  it('say the same in Parquet, read by another library, as in CSV', () => {
    const csv = readCsv(textOf(files, 'dumps/catalogue.csv'));
    const parquet = readRows(files.get('dumps/catalogue.parquet'));
    const asText = parquet.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)]),
      ),
    );
    expect(asText).toEqual(csv);
  });

  it('say what data there is, and where, as the entries do', () => {
    const rows = readCsv(textOf(files, 'dumps/distributions.csv'));
    const urls = context.facts.datasets.flatMap(({ id }) => {
      const { access, distributions = [] } = context.catalogue.datasets.get(id)!.fields;
      return access.level === 'open' ? distributions.map(({ url }) => url) : [];
    });
    expect(rows.map(({ url }) => url)).toEqual(urls);
  });

  it('have the checksums that are told', () => {
    const sums = textOf(files, 'dumps/SHA256SUMS').trimEnd().split('\n');
    for (const sum of sums) {
      const [hash, name] = sum.split('  ');
      const content = files.get(`dumps/${name!}`)!;
      expect(createHash('sha256').update(content).digest('hex')).toBe(hash);
    }
    expect(sums.length).toBe(files.size - 1);
  });

  it('are described as they are: bytes, hash and columns', () => {
    const { resources } = jsonOf<Package & Record<string, unknown>>(
      files,
      'dumps/datapackage.json',
    );
    for (const { path, bytes, hash, schema } of resources) {
      const content = Buffer.from(files.get(`dumps/${path}`)!);
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
      if (!path.endsWith('.csv')) continue;
      const header = papaparse.parse<string[]>(content.toString()).data[0];
      expect(schema?.fields.map(({ name }) => name)).toEqual(header);
    }
    expect(resources.length).toBe(files.size - 2);
  });

  const profile = resolve('../shared/standards/frictionless/public/profiles/2.0/datapackage.json');
  if (existsSync(profile)) {
    it('are described by a Data Package that its official schema accepts', () => {
      const ajv = new Ajv({ strict: false, allErrors: true });
      withFormats(ajv);
      ajv.addFormat('textarea', true);
      const isValid = ajv.compile(JSON.parse(readFileSync(profile, 'utf8')) as object);
      isValid(jsonOf(files, 'dumps/datapackage.json'));
      expect(isValid.errors).toBeNull();
    });
  }
});

describe('dumps of hostile words', () => {
  it.each(HOSTILE_TEXTS)('read %j back, and no cell starts as a formula does', async (words) => {
    const files = renderFamily(dumps, await loadHostileContext(words));
    const text = textOf(files, 'dumps/catalogue.csv');
    const raw = papaparse.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1).flat();
    expect(raw.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual(
      [],
    );
    for (const row of readCsv(text)) expect(row['title']).toBe(words.toWellFormed());
    const parquet = readRows(files.get('dumps/catalogue.parquet'));
    for (const row of parquet) expect(row['title']).toBe(words.toWellFormed());
    for (const line of textOf(files, 'dumps/catalogue.ndjson').trimEnd().split('\n')) {
      expect((JSON.parse(line) as { title: string }).title).toBe(words.toWellFormed());
    }
    for (const [path, content] of files) {
      expect([path, hostileAddressesIn(content)]).toEqual([path, []]);
    }
  });
});
