import type { Catalogue } from '../../../derive/catalogue.ts';
import { placesOfWhole } from '../../../derive/covered-areas.ts';
import type { ListedFacts } from '../../../describe/listed-facts.ts';
import { decodeColumn, encodeColumn } from '../encode-column.ts';
import { prepareSynonyms } from '../expand-synonyms.ts';
import { listSenses } from './list-senses.ts';
import type { OpenHints, PlaceHint, SearchHints, TermHint } from './search-hints.ts';

/** Units too large to tell the areas of a city apart, and the unit that says nothing. */
const COARSE = new Set(['region', 'city', 'country', 'other']);

/** A form that says nothing, and those whose names are everyday words: nobody who writes `text` asks for files of it. */
const NOT_ASKED_FOR = new Set(['other', 'html', 'txt', 'docx', 'pptx', 'zip']);

/**
 * Packs what a browser must know of the register to understand queries.
 * @param listed in the order of the table's rows
 * @param keyFiles how many files of identifiers there are
 */
export function packHints(
  { vocabularies, settings, synonyms }: Pick<Catalogue, 'vocabularies' | 'settings' | 'synonyms'>,
  listed: readonly ListedFacts[],
  keyFiles: number,
): SearchHints {
  const whole = placesOfWhole(vocabularies.places, settings.place);
  const places = [...vocabularies.places.values()]
    .filter(({ id }) => !whole.has(id))
    .map(({ id, label, within = [], altLabels = [], containsPlace = [] }): PlaceHint => ({
      id,
      label,
      within,
      names: altLabels,
      inside: containsPlace,
    }));
  const units = [...vocabularies.granularities.values()].map(hintOf);
  const fine = units.filter(({ id }) => !COARSE.has(id));
  const levels = [...fine, ...units.filter(({ id }) => COARSE.has(id))];
  const position = new Map(levels.map(({ id }, index) => [id, index + 1]));
  const formats = [...vocabularies.formats.values()].filter(({ id }) => !NOT_ASKED_FOR.has(id));
  const periods = listed.map((facts) => (facts.kind === 'series' ? undefined : facts.period));
  const starts = periods.map((period) => yearOf(period?.start));
  const ends = periods.map((period) => yearOf(period?.end));
  const years = [...starts, ...ends].filter((year) => year > 0);
  const firstYear = years.reduce((first, year) => Math.min(first, year), years[0] ?? 0);
  const pack = (column: readonly number[]): string =>
    encodeColumn(column.map((year) => (year === 0 ? 0 : year - firstYear + 1)));
  return {
    places,
    levels,
    fine: fine.length,
    formats: formats.map(hintOf),
    senses: listSenses(listed, prepareSynonyms(synonyms)),
    keyFiles,
    level: encodeColumn(
      listed.map((facts) =>
        facts.kind === 'series' ? 0 : (position.get(facts.granularity?.id ?? '') ?? 0),
      ),
    ),
    firstYear,
    start: pack(starts),
    end: pack(ends),
  };
}

/** Unpacks the hints. */
export function openHints(hints: SearchHints, rows: number): OpenHints {
  const years = (column: string): Uint32Array =>
    decodeColumn(column, rows).map((year) => (year === 0 ? 0 : year - 1 + hints.firstYear));
  return {
    ...hints,
    level: decodeColumn(hints.level, rows),
    start: years(hints.start),
    end: years(hints.end),
  };
}

function hintOf({
  id,
  label,
  altLabels = [],
}: {
  readonly id: string;
  readonly label: string;
  readonly altLabels?: readonly string[];
}): TermHint {
  return { id, label, names: altLabels };
}

function yearOf(date: string | undefined): number {
  const year = Number(date?.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : 0;
}
