import { present } from '../../../model/present.ts';
import { shownText } from '../cell.ts';
import { decodeText } from '../decode-text.ts';
import { findRows } from '../find-rows.ts';
import { ROWS_READ } from '../limits.ts';
import { NoPreview, REASONS } from '../preview-words.ts';
import { sniffContent } from '../sniff-content.ts';
import { tabulateObjects } from '../tabulate-objects.ts';
import { encodingNotes } from './read-table.ts';
import type { FileStart, ReadTable } from './start-of-file.ts';

type JsonKind = 'json' | 'geojson' | 'arcgis' | 'ogc-features';

/**
 * Reads a whole JSON or GeoJSON text as a table.
 * @throws NoPreview if it is something else, broken, or not the GeoJSON it should be
 */
export function readJson(bytes: Uint8Array, kind: JsonKind): ReadTable {
  const { value, notes } = parseJson(bytes, kind);
  const found = findRows(value);
  if (kind !== 'json' && !found.geometries) {
    if (kind !== 'geojson') throw new NoPreview(REASONS.broken(kind));
    notes.push('This is JSON, but not GeoJSON: it holds no features.');
  }
  if (found.path.length > 0) {
    const path = found.path.map((key) => shownText(key, 40)).join(' → ');
    notes.push(`The rows are the list under “${path}” in the file.`);
  }
  return {
    table: tabulateObjects(found.rows),
    geometries: found.geometries,
    system: found.system,
    total: found.rows.length,
    notes,
  };
}

/**
 * Parses a JSON text.
 * @throws NoPreview if it is not JSON
 */
export function parseJson(
  bytes: Uint8Array,
  kind: JsonKind,
): { readonly value: unknown; readonly notes: string[] } {
  const sniffed = sniffContent(bytes);
  if (sniffed && sniffed !== 'a JSON file') throw new NoPreview(REASONS.notThat(kind, sniffed));
  const decoded = decodeText(bytes);
  try {
    const value: unknown = JSON.parse(decoded.text.replace(/^\ufeff/, ''));
    return { value, notes: encodingNotes(decoded) };
  } catch {
    throw new NoPreview(REASONS.broken(kind));
  }
}

/**
 * Reads the start of a text that has a JSON value on each line.
 * @throws NoPreview if it is something else, or no line can be read
 */
export function readJsonLines({ bytes, whole }: FileStart): ReadTable {
  const sniffed = sniffContent(bytes);
  if (sniffed && sniffed !== 'a JSON file') {
    throw new NoPreview(REASONS.notThat('json-lines', sniffed));
  }
  const decoded = decodeText(bytes);
  const lines = decoded.text.replace(/^\ufeff/, '').split(/\r?\n/);
  const complete = (whole ? lines : lines.slice(0, -1)).filter((line) => line.trim() !== '');
  const values: unknown[] = [];
  let broken = 0;
  for (const line of complete.slice(0, ROWS_READ)) {
    try {
      values.push(JSON.parse(line));
    } catch {
      broken += 1;
    }
  }
  if (values.length === 0) throw new NoPreview(REASONS.broken('json-lines'));
  return {
    table: tabulateObjects(values),
    total: whole ? complete.length : undefined,
    notes: present([
      ...encodingNotes(decoded),
      broken > 0 &&
        `${broken} of the ${values.length + broken} lines read are not JSON and are left out.`,
    ]),
  };
}
