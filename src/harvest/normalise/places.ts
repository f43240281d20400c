import type { Bbox } from '../../core/model/bbox.ts';
import { normaliseText } from '../../core/model/normalise.ts';
import type { MapContext } from '../protocol.ts';
import { termNames } from './term-names.ts';

/** Sources round their boxes; a hundredth of a degree is about a kilometre. */
const TOLERANCE = 0.01;

/**
 * The place that a source's word names, and only if nothing else can be meant: its code (also at the end of an
 * IRI), its name or another name that the vocabulary lists.
 */
export function matchPlace(word: string, context: MapContext): string | undefined {
  const terms = context.vocabularies.places;
  const code = /^https?:\/\//.test(word) ? (word.split(/[/#]/).at(-1) ?? '') : word.trim();
  if (terms.has(code)) return code;
  const found = termNames(terms).ids.get(normaliseText(word)) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The place whose own box this is. A box inside or around a place says nothing certain. */
export function matchBox(box: Bbox, context: MapContext): string | undefined {
  const found = [...context.vocabularies.places.values()].filter(({ bbox }) =>
    bbox?.every((edge, index) => Math.abs(edge - box[index]!) <= TOLERANCE),
  );
  return found.length === 1 ? found[0]!.id : undefined;
}
