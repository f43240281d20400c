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
    return record
      ? map(record, place, context)
      : notARecord(place, 'The record is not a JSON object.');
  };
}

/** Sets aside what is not a record of the protocol at all. */
export function notARecord(place: string, reason: string): Mapping {
  return { rejection: { code: 'not-a-record', place, reason } };
}
