import { asObject, type JsonObject } from './json-values.ts';
import type { MapContext, Mapping, Protocol } from './protocol.ts';

/**
 * A mapper of records that are objects; it sets aside all others.
 * @param map gets the object, where it stands, and what mappers know of the register
 */
export function mapObject(
  map: (record: JsonObject, place: string, context: MapContext) => Mapping,
): Protocol['map'] {
  return ({ value, place }, context) => {
    const record = asObject(value);
    if (record) return map(record, place, context);
    return {
      rejection: { code: 'not-a-record', place, reason: 'The record is not a JSON object.' },
    };
  };
}
