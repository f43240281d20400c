import { gzipSync, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { describePreview } from '../describe-preview.ts';
import { TABLE_BYTES } from '../limits.ts';
import { NoPreview } from '../preview-words.ts';
import { previewSummary } from '../preview-summary.ts';
import { readJson, readJsonLines } from './read-json.ts';
import { readParquet } from './read-parquet.ts';
import { readTable } from './read-table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const table = (text: string, whole = true) => readTable({ bytes: bytes(text), whole }, 'csv');

describe('readTable', () => {
  it('reads a table, with values in quotes and line breaks in them', () => {
    const { table: found, total, notes } = table('\ufeffa,b\r\n1,"x, ""y""\nz"\r\n\r\n2,\r\n');
    expect(found.names).toEqual(['a', 'b']);
    expect(found.rows).toEqual([
      ['1', 'x, "y"\nz'],
      ['2', ''],
    ]);
    expect({ total, notes }).toEqual({ total: 2, notes: [] });
  });

  it('leaves out the last line of a start, which may be cut', () => {
    expect(table('a,b\n1,2\n3,4', false)).toMatchObject({
      ...{ total: undefined, table: { rows: [['1', '2']] } },
    });
  });

  it('reads 500 rows and no more, and knows whether that is all', () => {
    const lines = (count: number) => `a\n${Array.from({ length: count }, (_, i) => i).join('\n')}`;
    expect(table(lines(500))).toMatchObject({ total: 500 });
    expect(table(lines(500)).table.rows).toHaveLength(500);
    expect(table(lines(501)).total).toBeUndefined();
    expect(table(lines(501)).table.rows).toHaveLength(500);
  });

  it('tells other separators, encodings and odd forms', () => {
    expect(table('a;b\n1;2').notes).toEqual(['Values are separated by semicolons, not commas.']);
    const latin = new Uint8Array(Buffer.from('a,b\ncaf\u00e9,1\nx', 'latin1'));
    expect(readTable({ bytes: latin, whole: true }, 'csv').notes).toEqual([
      expect.stringContaining('Windows-1252'),
      '1 of the 2 rows read have more or fewer values than there are column names.',
    ]);
    const tsv = readTable({ bytes: bytes('a\tb,c\n1\t2'), whole: true }, 'tsv');
    expect(tsv.table.names).toEqual(['a', 'b,c']);
  });

  it('refuses what is something else', () => {
    expect(() => table('<!doctype html><p>Sign in')).toThrow(/not CSV but a web page/);
    expect(() => table('')).toThrow('The file is empty.');
    expect(() => table(',,\n1,2,3')).toThrow(NoPreview);
  });

  it('copes with one quotation mark that is never closed', () => {
    const text = `a,b\n1,"${'x'.repeat(TABLE_BYTES)}`;
    expect(table(text, false).table.names).toEqual(['a', 'b']);
  });
});

describe('readJson', () => {
  it('says where the rows are, and what is not what it should be', () => {
    const found = readJson(bytes('{"results":[{"a":1}]}'), 'json');
    expect(found.notes).toEqual(['The rows are the list under “results” in the file.']);
    expect(readJson(bytes('[{"a":1}]'), 'geojson').notes).toEqual([
      expect.stringContaining('not GeoJSON'),
    ]);
    expect(() => readJson(bytes('{"a":'), 'json')).toThrow(/cannot be read as JSON/);
    expect(() => readJson(bytes('<html>'), 'geojson')).toThrow(/not GeoJSON but a web page/);
    expect(() => readJson(bytes('[1]'), 'arcgis')).toThrow(NoPreview);
  });

  it('survives nesting without end', () => {
    const deep = '['.repeat(500_000);
    expect(() => readJson(bytes(deep), 'json')).toThrow(/cannot be read/);
    expect(readJson(bytes(`${deep}${']'.repeat(500_000)}`), 'json').table.rows).toHaveLength(1);
  });
});

describe('readJsonLines', () => {
  it('reads whole lines, and counts broken ones', () => {
    const start = { bytes: bytes('{"a":1}\n{"a":\n\n{"a":3}\n{"a":4'), whole: false };
    const { table: found, total, notes } = readJsonLines(start);
    expect(found.rows).toEqual([[1], [3]]);
    expect(total).toBeUndefined();
    expect(notes).toEqual(['1 of the 3 lines read are not JSON and are left out.']);
    expect(() => readJsonLines({ bytes: bytes('x\ny'), whole: true })).toThrow(NoPreview);
  });
});

describe('readParquet', () => {
  const file = (buffer: ArrayBuffer) => {
    let asked = 0;
    return {
      byteLength: buffer.byteLength,
      slice: async (start: number, end?: number) => {
        const part = buffer.slice(start, end);
        asked += part.byteLength;
        return part;
      },
      asked: () => asked,
    };
  };
  const rows = Array.from({ length: 2000 }, (_, index) => index);

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD'] as const)(
    'reads pages packed by %s',
    async (codec) => {
      const written = parquetWriteBuffer({
        columnData: [
          { name: 'n', data: rows, type: 'INT32' },
          { name: 'day', data: rows.map((row) => new Date(row * 86_400_000)), type: 'TIMESTAMP' },
          { name: '__proto__', data: rows.map((row) => `text ${row % 7}`), type: 'STRING' },
        ],
        codec,
        rowGroupSize: 1000,
        compressors: {
          GZIP: (page: Uint8Array) => gzipSync(page),
          ZSTD: (page: Uint8Array) => zstdCompressSync(page),
        },
      });
      const { table: found, total } = await readParquet(file(written), 'en-GB');
      expect(found.names).toEqual(['n', 'day', '__proto__']);
      expect(found.rows).toHaveLength(500);
      expect(found.rows[1]).toEqual([1, '1970-01-02', 'text 1']);
      expect(total).toBe(2000);
    },
  );

  it('leaves out columns that are too large, and says so', async () => {
    const noise = Array.from({ length: 900 }, (_, row) =>
      Array.from({ length: 900 }, (_x, step) =>
        ((row * 7919 + step * 104_729) ** 2).toString(36),
      ).join(''),
    );
    const written = parquetWriteBuffer({
      columnData: [
        { name: 'n', data: rows.slice(0, 900), type: 'INT32' },
        { name: 'noise', data: noise, type: 'STRING' },
        { name: 'last', data: rows.slice(0, 900), type: 'INT32' },
      ],
      codec: 'UNCOMPRESSED',
    });
    const source = file(written);
    const { table: found, notes } = await readParquet(source, 'en-GB');
    expect(written.byteLength).toBeGreaterThan(6_000_000);
    expect(found.names).toEqual(['n', 'last']);
    expect(notes).toEqual(['Columns left out, because they are too large for a preview: 1.']);
    expect(source.asked()).toBeLessThan(1_000_000);
  });

  it('fails on what is not Parquet', async () => {
    await expect(
      readParquet(file(bytes('PAR1 no PAR1').buffer as ArrayBuffer), 'en-GB'),
    ).rejects.toThrow();
    await expect(readParquet(file(new ArrayBuffer(2)), 'en-GB')).rejects.toThrow();
  });
});

describe('describePreview', () => {
  it('shows so many rows and columns and says how many there are', () => {
    const header = Array.from({ length: 70 }, (_, index) => `c${index}`).join(',');
    const start = table(`${header}\n${`${'1,'.repeat(69)}1\n`.repeat(60)}`);
    const preview = describePreview({ ...start, host: 'h.example', bytes: 9000 }, [], 'en-GB');
    expect(preview.rows).toHaveLength(50);
    expect(preview.rows[0]).toHaveLength(60);
    expect(preview).not.toHaveProperty('differences');
    expect(previewSummary(preview, 'en-GB')).toBe(
      'All 60 rows of 70 columns, of which 50 rows and 60 columns are shown. 9 kB were read from h.example.',
    );
  });
});
