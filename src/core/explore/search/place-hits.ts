import type { Hit } from './rank-rows.ts';
import type { OpenTable } from './search-table.ts';
import { splitWords, strongWords } from './words.ts';

/**
 * Counts data about the whole city as data about each of its areas: a question such as `population of <area>` is
 * answered by records that cover all areas and so need not name one. Only where other words say what the data is
 * about; a record that names the area keeps its score and comes first.
 * @param concepts what was asked for
 * @param found the hits of each concept
 * @returns the hits of each concept; the words of an area's name have become one
 */
export function addPlaceHits(
  concepts: readonly (readonly string[])[],
  found: readonly (readonly Hit[])[],
  table: OpenTable,
): readonly (readonly Hit[])[] {
  const areas = areasAskedFor(concepts, table);
  const named = new Set(areas.flat());
  if (named.size === 0 || named.size === concepts.length) return found;
  const rows = rowsOfWhole(table);
  const others = found.filter((_, index) => !named.has(index));
  return [...others, ...areas.map((area) => areaHits(area, found, rows))];
}

/** Direct hits of all the words of an area's name, and rows that cover every area, without a score. */
function areaHits(
  area: readonly number[],
  found: readonly (readonly Hit[])[],
  rows: readonly number[],
): Hit[] {
  const lists = area.map((index) => new Map(found[index]!.map((hit) => [hit.row, hit])));
  const direct = found[area[0]!]!.flatMap(({ row }) => {
    const hits = lists.flatMap((list) => list.get(row) ?? []);
    if (hits.length < lists.length) return [];
    const score = hits.reduce((sum, hit) => sum + hit.score, 0);
    return [{ row, score, positions: hits.flatMap(({ positions }) => positions) }];
  });
  const covered = new Set(direct.map(({ row }) => row));
  const implied = rows.filter((row) => !covered.has(row));
  return [...direct, ...implied.map((row) => ({ row, score: 0, positions: [], implied: true }))];
}

/** For each area that is asked for, the positions of the concepts that name it: both words of one with two. */
function areasAskedFor(concepts: readonly (readonly string[])[], table: OpenTable): number[][] {
  const asked = concepts.map((words) => words.join(' '));
  const areas: number[][] = [];
  for (const [id, label] of table.terms.place) {
    if (table.whole.has(id)) continue;
    const words = strongWords(splitWords(label), table.weak);
    const phrase = asked.indexOf(words.join(' '));
    const positions = phrase >= 0 ? [phrase] : words.map((word) => asked.indexOf(word));
    if (positions.length > 0 && !positions.includes(-1)) areas.push(positions);
  }
  return areas;
}

function rowsOfWhole({ terms, sets, columns, rows, whole }: OpenTable): number[] {
  const positions = new Set(terms.place.flatMap(([id], index) => (whole.has(id) ? [index] : [])));
  const covers = sets.place.map((set) => [...set].some((position) => positions.has(position)));
  const found: number[] = [];
  for (let row = 0; row < rows; row++) if (covers[columns.place[row]!]) found.push(row);
  return found;
}
