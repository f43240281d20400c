import type { MapContext, Mapping, Protocol, RawRecord, Rejection } from '../protocol.ts';
import { SET_ASIDE } from './run-report.ts';

/** The limit of the schema. */
const LONGEST_IDENTIFIER = 500;

/**
 * Maps a record. Rejects it if the protocol throws or gives no usable identifier.
 */
export function mapRecord(protocol: Protocol, raw: RawRecord, context: MapContext): Mapping {
  const { place } = raw;
  try {
    const mapping = protocol.map(raw, context);
    if ('rejection' in mapping) return mapping;
    const { length } = mapping.record.identifier;
    if (length > 0 && length <= LONGEST_IDENTIFIER) return mapping;
    const reason = `The record has an identifier of ${length} characters; expected 1 to ${LONGEST_IDENTIFIER}.`;
    return { rejection: { code: 'identifier-length', place, reason } };
  } catch (error) {
    return { rejection: failedRecord(place, error) };
  }
}

/** The rejection of a record on which the program failed. */
export function failedRecord(place: string, error: unknown): Rejection {
  // The name only: a message may quote the value.
  const name = error instanceof Error ? error.name : 'Error';
  const reason = `The record could not be translated (${name}): a fault of this program.`;
  return { code: SET_ASIDE.failed, place, reason };
}
