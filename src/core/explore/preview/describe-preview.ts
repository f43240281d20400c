import { present } from '../../model/present.ts';
import { cellText, shownText } from './cell.ts';
import { compareColumns, type ColumnDifferences, type DescribedColumn } from './compare-columns.ts';
import { COLUMNS_SHOWN, ROWS_SHOWN } from './limits.ts';
import { collectShapes } from './map/collect-shapes.ts';
import { drawMap, type MapDrawing } from './map/draw-map.ts';
import { pointsOfTable } from './map/point-columns.ts';
import type { ReadTable } from './read/start-of-file.ts';
import { summariseColumn, type ColumnSummary } from './summarise-column.ts';

/** What a reader of files found; what is read is the start of it. */
export interface ReadStart extends ReadTable {
  /** Who answered, after redirects, and how many bytes were read. */
  readonly host: string;
  readonly bytes: number;
}

/** All that is shown of a file: texts are safe to be shown as text. */
export interface Preview {
  readonly columns: readonly ColumnSummary[];
  /** Columns of the table, of which `columns` are the first. */
  readonly width: number;
  readonly rows: readonly (readonly string[])[];
  readonly rowsRead: number;
  readonly total?: number | undefined;
  readonly notes: readonly string[];
  readonly host: string;
  readonly bytes: number;
  /** Where the entry describes columns. */
  readonly differences?: ColumnDifferences;
  readonly map?: MapDrawing | undefined;
}

/**
 * Makes a preview of the start of a file.
 * @param described columns that the entry describes; empty where it describes none
 */
export function describePreview(
  start: ReadStart,
  described: readonly DescribedColumn[],
  language: string,
): Preview {
  const { table, total, notes, host, bytes } = start;
  const names = table.names.slice(0, COLUMNS_SHOWN);
  const points = start.geometries ? undefined : pointsOfTable(table);
  const geometries = start.geometries ?? points?.geometries;
  const placed = points?.columns.map((name) => shownText(name, 80)).join(' and ');
  const map = geometries && drawMap(collectShapes(geometries), language, start.system);
  return {
    columns: names.map((name, index) => {
      const cells = table.rows.map((row) => row[index]!);
      return summariseColumn(name, cells, table.typed);
    }),
    width: table.names.length,
    rows: table.rows
      .slice(0, ROWS_SHOWN)
      .map((row) => row.slice(0, COLUMNS_SHOWN).map((cell) => shownText(cellText(cell)))),
    rowsRead: table.rows.length,
    total,
    notes: present([...notes, map && placed && `The map is drawn from the columns ${placed}.`]),
    host,
    bytes,
    ...(described.length > 0 && { differences: compareColumns(table, described) }),
    map,
  };
}
