import type { Coverage, Dataset } from '../core/generated/types.ts';
import { overlaps, swapAxes, type Bbox } from '../core/model/bbox.ts';
import { normaliseText } from '../core/model/normalise.ts';
import { dateRange } from '../core/model/partial-date.ts';
import { normaliseBbox } from './normalise/bbox.ts';
import { normaliseDate } from './normalise/partial-date.ts';
import { matchBox, matchPlace } from './normalise/places.ts';
import { termNamed } from './normalise/term-names.ts';
import type { Unmapped } from './normalise/unmapped.ts';
import type { MapContext } from './protocol.ts';
import type { SourceWords } from './source-words.ts';

/** Other words for units of the vocabulary. */
const GRANULARITIES: Readonly<Record<string, string>> = {
  'local authority': 'borough',
  'lower super output area': 'lsoa',
  'middle super output area': 'msoa',
  'point location': 'point',
  coordinates: 'point',
  'unit postcode': 'postcode',
  'parliamentary constituency': 'constituency',
};

/** Where and when the data applies, if certain; the rest goes to `unmapped`. */
export function makeCoverage(
  words: SourceWords,
  unmapped: Unmapped,
  context: MapContext,
): Dataset['coverage'] {
  const { bbox, places } = makePlaces(words, unmapped, context);
  const period = makePeriod(words, unmapped);
  const granularity = makeGranularity(words.granularity, unmapped, context);
  const coverage: Coverage = {
    ...(places.length > 0 && { places: places as [string, ...string[]] }),
    ...(period && { period }),
    ...(granularity !== undefined && { granularity }),
    ...(bbox && { bbox: [...bbox] as [number, number, number, number] }),
  };
  return Object.keys(coverage).length === 0 ? undefined : coverage;
}

function makePlaces(
  words: SourceWords,
  unmapped: Unmapped,
  context: MapContext,
): { readonly bbox: Bbox | undefined; readonly places: readonly string[] } {
  const places = new Set<string>();
  const unknown: string[] = [];
  for (const word of words.places ?? []) {
    const id = matchPlace(word, context);
    if (id === undefined) unknown.push(word);
    else places.add(id);
  }
  if (unknown.length > 0) unmapped.add('spatial', unknown.join(' | '));
  const box = normaliseBbox(words.bbox);
  const bbox = box && !isSwapped(box, context) ? box : undefined;
  if (words.bbox !== undefined && !bbox) unmapped.add('bbox', words.bbox);
  const boxed = bbox && places.size === 0 ? matchBox(bbox, context) : undefined;
  if (boxed !== undefined) places.add(boxed);
  const saysNothing = places.size === 0 && unknown.length === 0 && !bbox;
  const found = saysNothing ? (context.source.settings.defaults?.places ?? []) : [...places];
  return { bbox, places: found.slice(0, 100) };
}

/** Whether the box is in the city only with latitude and longitude exchanged. */
function isSwapped(box: Bbox, context: MapContext): boolean {
  return [...context.vocabularies.places.values()].some(
    ({ kind, bbox }) =>
      kind === 'city' &&
      bbox !== undefined &&
      !overlaps(box, bbox) &&
      overlaps(swapAxes(box), bbox),
  );
}

function makePeriod(words: SourceWords, unmapped: Unmapped): Coverage['period'] {
  const start = normaliseDate(words.periodStart);
  const end = normaliseDate(words.periodEnd);
  if (words.periodStart !== undefined && start === undefined)
    unmapped.add('temporal.start', words.periodStart);
  if (words.periodEnd !== undefined && end === undefined)
    unmapped.add('temporal.end', words.periodEnd);
  if (start !== undefined && end !== undefined && dateRange(end)!.last < dateRange(start)!.first) {
    unmapped.add('temporal', `${start}/${end}`);
    return undefined;
  }
  if (start === undefined && end === undefined) return undefined;
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function makeGranularity(
  word: string | undefined,
  unmapped: Unmapped,
  context: MapContext,
): string | undefined {
  const plain = normaliseText(word ?? '');
  if (plain === '' || plain === 'n a') return undefined;
  const terms = context.vocabularies.granularities;
  const known = Object.hasOwn(GRANULARITIES, plain) ? GRANULARITIES[plain]! : undefined;
  if (known !== undefined && terms.has(known)) return known;
  const named = termNamed(plain, terms);
  if (named === undefined) unmapped.add('granularity', word);
  return named;
}
