import { gunzipSync } from 'fflate';
import { decompress } from 'fzstd';
import {
  parquetMetadataAsync,
  parquetRead,
  snappyUncompress,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { toCell } from '../cell.ts';
import { COLUMNS_READ, PARQUET_BYTES, ROWS_READ } from '../limits.ts';
import { NoPreview, REASONS } from '../preview-words.ts';
import type { ReadTable } from './start-of-file.ts';

/** What a page may unpack to: pages are about 1 MB, and a small file could claim gigabytes. */
const LARGEST_PAGE = 64_000_000;

/** Part of the bytes that columns may take; the rest is for the metadata. */
const COLUMN_BYTES = PARQUET_BYTES * 0.75;

/** The metadata of most files; more is asked for where it is larger. */
const FIRST_BYTES = 65_536;

const COMPRESSORS: Compressors = {
  SNAPPY: guarded((packed, size) => {
    const page = new Uint8Array(size);
    snappyUncompress(packed, page);
    return page;
  }),
  GZIP: guarded((packed, size) => gunzipSync(packed, { out: new Uint8Array(size) })),
  ZSTD: guarded((packed, size) => decompress(packed, new Uint8Array(size))),
};

/**
 * Reads the first rows of a Parquet file, of as many columns as fit the bytes that a preview may ask for.
 * @param file parts of the file; may throw NoPreview
 * @throws NoPreview if it is not Parquet, is broken, or packed in a way that cannot be read
 */
export async function readParquet(file: AsyncBuffer, language: string): Promise<ReadTable> {
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: FIRST_BYTES });
  const columns = topColumns(metadata);
  const chosen = chooseColumns(metadata, columns);
  if (chosen.length === 0 && columns.length > 0) {
    throw new NoPreview(REASONS.tooWide(COLUMN_BYTES, language));
  }
  const codec = unknownCodec(metadata);
  if (codec !== undefined) throw new NoPreview(REASONS.compression(codec));
  const rows = await readRows(file, metadata, chosen);
  const shapes = new Set(geometryColumns(metadata));
  const shown = chosen.flatMap((name, index) => (shapes.has(name) ? [] : [{ name, index }]));
  const geometry = chosen.findIndex((name) => shapes.has(name));
  return {
    table: {
      names: shown.map(({ name }) => name),
      rows: rows.map((row) => shown.map(({ index }) => toCell(row[index]))),
      typed: true,
    },
    ...(geometry !== -1 && { geometries: rows.map((row) => row[geometry]) }),
    total: Number(metadata.num_rows),
    notes:
      chosen.length < columns.length
        ? [
            `Columns left out, because they are too large for a preview: ${columns.length - chosen.length}.`,
          ]
        : [],
  };
}

async function readRows(
  file: AsyncBuffer,
  metadata: FileMetaData,
  columns: readonly string[],
): Promise<unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({
    file,
    metadata,
    columns: [...columns],
    rowStart: 0,
    rowEnd: Math.min(ROWS_READ, Number(metadata.num_rows)),
    useOffsetIndex: true,
    compressors: COMPRESSORS,
    onComplete: (read) => (rows = read as unknown[][]),
  });
  return rows;
}

/** Names of the columns at the top of the schema; each may have columns inside. */
function topColumns({ schema }: FileMetaData): string[] {
  const names: string[] = [];
  let index = 1;
  const skip = (): void => {
    const children = schema[index]?.num_children ?? 0;
    index += 1;
    for (let child = 0; child < children && index < schema.length; child++) skip();
  };
  while (index < schema.length) {
    names.push(schema[index]!.name);
    skip();
  }
  return names.slice(0, COLUMNS_READ);
}

/** The first columns that together are not too large, in the row groups that hold the first rows. */
function chooseColumns(metadata: FileMetaData, columns: readonly string[]): string[] {
  const sizes = new Map<string, number>();
  let rows = 0;
  for (const group of metadata.row_groups) {
    if (rows >= ROWS_READ) break;
    rows += Number(group.num_rows);
    for (const { meta_data: meta } of group.columns) {
      if (!meta) continue;
      const [name] = meta.path_in_schema;
      sizes.set(name!, (sizes.get(name!) ?? 0) + Number(meta.total_compressed_size));
    }
  }
  let left = COLUMN_BYTES;
  return columns.filter((name) => {
    const size = sizes.get(name) ?? 0;
    if (size > left) return false;
    left -= size;
    return true;
  });
}

function unknownCodec({ row_groups: groups }: FileMetaData): string | undefined {
  return groups
    .flatMap((group) => group.columns.map(({ meta_data: meta }) => meta?.codec))
    .find((codec) => codec && codec !== 'UNCOMPRESSED' && !(codec in COMPRESSORS));
}

function geometryColumns({ schema }: FileMetaData): string[] {
  return schema
    .filter(({ logical_type: type }) => type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY')
    .map(({ name }) => name);
}

function guarded(
  unpack: (packed: Uint8Array, size: number) => Uint8Array,
): (packed: Uint8Array, size: number) => Uint8Array {
  return (packed, size) => {
    if (size > LARGEST_PAGE) throw new Error(`A page of ${size} bytes is too large.`);
    return unpack(packed, size);
  };
}
