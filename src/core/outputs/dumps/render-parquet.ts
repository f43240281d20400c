import { parquetWriteBuffer } from 'hyparquet-writer';
import type { DumpTable } from './table.ts';

const TYPES = { string: 'STRING', integer: 'INT32', number: 'DOUBLE' } as const;

/** Few enough rows for a reader to skip groups by their statistics, enough for dictionaries to pay. */
const ROWS_IN_GROUP = 10_000;

/** Writes a table as Parquet (Snappy), every column optional. */
export function renderParquet({ columns, rows }: DumpTable): Uint8Array {
  const columnData = columns.map(({ name, type }, index) => ({
    name,
    type: TYPES[type],
    nullable: true,
    data: rows.map((row) => row[index] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: ROWS_IN_GROUP }));
}
