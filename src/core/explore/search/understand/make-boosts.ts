import type { FacetId } from '../../../model/facets.ts';
import type { OpenTable } from '../search-table.ts';
import type { Chip, Meaning } from './chip.ts';
import type { OpenHints } from './search-hints.ts';

/** How much more a row counts that fits; 1 says nothing. */
type Boost = (row: number) => number;

const FITS = 2.5;

/** Data about the whole city in units that tell the place apart: as good for its readers, but not only about it. */
const USABLE = 1.8;

/** Fits in part: it covers some of the years, or some of the place. */
const PARTLY = 1.3;

const ACCESS_FITS = 4;

const FORM_FITS = 1.5;

/** Formats that have places in them. */
const ON_A_MAP = new Set(
  'geojson gpkg shp filegdb mapinfo kml gml geotiff wms wfs ogc-api arcgis'.split(' '),
);

/** Turns what was understood into factors for rows. None is below 1: a chip never hides a record. */
export function makeBoosts(
  chips: readonly Pick<Chip, 'meaning'>[],
  table: OpenTable,
  hints: OpenHints,
): Boost[] {
  return chips.map(({ meaning }) => makeBoost(meaning, table, hints));
}

/**
 * The rows that fit chips, where nothing but chips was asked for: those that fit best first, then those that words
 * found, then the newest.
 * @param found what words found, the best first
 */
export function rowsOfChips(
  boosts: readonly Boost[],
  table: OpenTable,
  found: readonly number[] = [],
): number[] {
  const position = new Map(found.map((row, index) => [row, index]));
  const rows: { readonly row: number; readonly factor: number; readonly at: number }[] = [];
  for (let row = 0; row < table.rows; row++) {
    const factor = boosts.reduce((product, boost) => product * boost(row), 1);
    if (factor > 1) rows.push({ row, factor, at: position.get(row) ?? found.length });
  }
  const { updated } = table;
  rows.sort(
    (a, b) =>
      b.factor - a.factor || a.at - b.at || updated[b.row]! - updated[a.row]! || a.row - b.row,
  );
  return rows.map(({ row }) => row);
}

function makeBoost(meaning: Meaning, table: OpenTable, hints: OpenHints): Boost {
  switch (meaning.kind) {
    case 'place':
      return placeBoost(meaning.ids, table, hints);
    case 'time':
      return timeBoost(meaning, hints);
    case 'level': {
      const level = hints.levels.findIndex(({ id }) => id === meaning.id) + 1;
      return (row) => (hints.level[row] === level ? FORM_FITS : 1);
    }
    case 'access':
      return facetBoost('access', new Set([meaning.id]), ACCESS_FITS, table);
    case 'format':
      return facetBoost('format', new Set(meaning.ids), FORM_FITS, table);
    case 'map':
      return facetBoost('format', ON_A_MAP, FORM_FITS, table);
    case 'live':
      return (row) => (table.isLive(row) ? FITS : 1);
  }
}

function facetBoost(
  facet: FacetId,
  ids: ReadonlySet<string>,
  factor: number,
  table: OpenTable,
): Boost {
  const terms = table.terms[facet];
  const bySet = table.sets[facet].map((set) =>
    set.some((term) => ids.has(terms[term]![0])) ? factor : 1,
  );
  return (row) => bySet[table.columns[facet][row]!]!;
}

/** Rows about the place; rows about all of what it lies in, by units that tell it apart; rows about a part of it. */
function placeBoost(ids: readonly string[], table: OpenTable, hints: OpenHints): Boost {
  const own = new Set(ids);
  const around = new Set([
    ...table.whole,
    ...hints.places.filter(({ id }) => own.has(id)).flatMap(({ within }) => within),
  ]);
  const parts = new Set(
    hints.places.filter(({ within }) => within.some((id) => own.has(id))).map(({ id }) => id),
  );
  const has = (set: readonly number[], wanted: ReadonlySet<string>): boolean =>
    set.some((term) => wanted.has(table.terms.place[term]![0]));
  const bySet = table.sets.place.map((set) => ({
    isOwn: has(set, own),
    isAround: has(set, around),
    isPart: has(set, parts),
  }));
  return (row) => {
    const { isOwn, isAround, isPart } = bySet[table.columns.place[row]!]!;
    if (isOwn) return FITS;
    const level = hints.level[row]!;
    if (isAround && level > 0 && level <= hints.fine) return USABLE;
    return isPart ? PARTLY : 1;
  };
}

/** Rows whose data covers all of the time, or some of it. A row without an end goes on. */
function timeBoost(
  { start = 0, end = Infinity }: { readonly start?: number; readonly end?: number },
  hints: OpenHints,
): Boost {
  return (row) => {
    const first = hints.start[row]!;
    const last = hints.end[row]! || Infinity;
    const isUnknown = first === 0 && last === Infinity;
    if (isUnknown || first > end || last < start) return 1;
    const isWhole = start === 0 || (first <= start && (end === Infinity || last >= end));
    return isWhole ? FITS : PARTLY;
  };
}
