import { textOf, valueAt } from '../json-values.ts';
import type { SourceWords } from '../source-words.ts';
import { iriAndName, iriOf, valuesAt } from './node-values.ts';
import { DCAT, DCT, LOCN, SCHEMA, TIME } from './terms.ts';

/**
 * Names and boxes of places. The box of a place that the register knows says nothing new, and is left out.
 * @param isKnown whether the register knows a place by one of its names
 */
export function readPlaces(
  places: readonly unknown[],
  isKnown: (names: readonly string[]) => boolean,
): Pick<SourceWords, 'places' | 'bbox'> {
  const boxes = places.flatMap((place) => {
    if (isKnown(iriAndName([place]))) return [];
    const literal = textOf(valueAt(place, '@value'));
    const own =
      literal !== undefined && /^(?:[[{]|(?:MULTI)?POLYGON|ENVELOPE)/i.test(literal)
        ? [literal]
        : [];
    const shapes = [...valuesAt(place, `${DCAT}bbox`), ...valuesAt(place, `${LOCN}geometry`)];
    return [...shapes.map((shape) => textOf(valueAt(shape, '@value'))), ...own];
  });
  const named = places.filter((place) => {
    const literal = textOf(valueAt(place, '@value'));
    return literal === undefined || !boxes.includes(literal);
  });
  return {
    places: iriAndName(named),
    bbox: boxes.find((box) => box !== undefined),
  };
}

/** A period, whose ends may be separate nodes. */
export function readPeriod(period: unknown): Pick<SourceWords, 'periodStart' | 'periodEnd'> {
  const literal =
    textOf(valueAt(period, '@value')) ??
    (iriOf(period)?.startsWith('http') === true ? undefined : iriOf(period));
  if (literal !== undefined) {
    const [start, end] = literal.split('/');
    return { periodStart: start, periodEnd: end };
  }
  return {
    periodStart: endOf(period, [`${DCAT}startDate`, `${SCHEMA}startDate`, `${TIME}hasBeginning`]),
    periodEnd: endOf(period, [`${DCAT}endDate`, `${SCHEMA}endDate`, `${TIME}hasEnd`]),
  };
}

function endOf(period: unknown, predicates: readonly string[]): string | undefined {
  const [end] = valuesAt(period, ...predicates);
  const inside = valuesAt(
    end,
    `${TIME}inXSDDateTimeStamp`,
    `${TIME}inXSDDateTime`,
    `${TIME}inXSDDate`,
    `${TIME}inXSDgYear`,
    `${DCT}date`,
  );
  return textOf(valueAt(end, '@value')) ?? textOf(valueAt(inside[0], '@value'));
}
