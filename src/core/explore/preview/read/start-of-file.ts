import type { PreviewTable } from '../cell.ts';

/** Bytes of a file from its start. */
export interface FileStart {
  readonly bytes: Uint8Array;
  /** Whether that is all of it. */
  readonly whole: boolean;
}

/** What one reader makes of a file. */
export interface ReadTable {
  readonly table: PreviewTable;
  /** Geometry of each row, for kinds that have it. */
  readonly geometries?: readonly unknown[] | undefined;
  /** Coordinate system that the file states. */
  readonly system?: string | undefined;
  /** Rows of the whole, where they are known. */
  readonly total?: number | undefined;
  /** Sentences about how it was read and what is odd about it. */
  readonly notes: readonly string[];
}
