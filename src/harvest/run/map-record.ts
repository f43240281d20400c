import type { MapContext, Mapping, Protocol, RawRecord, Rejection } from '../protocol.ts';
import { RECORD_TIME, type Clock } from './budget.ts';
import { findExcess } from './find-excess.ts';
import { SET_ASIDE } from './run-report.ts';

/** The limit of the schema. */
const LONGEST_IDENTIFIER = 500;

/**
 * Maps a record. Rejects it if the protocol throws, gives no usable identifier, or takes longer than a record is worth.
 * What is too large or too deep is not begun: running code cannot be stopped.
 */
export function mapRecord(
  protocol: Protocol,
  raw: RawRecord,
  context: MapContext,
  clock: Clock,
): Mapping {
  const { place } = raw;
  const excess = findExcess(raw.value);
  if (excess) return { rejection: { ...excess, place } };
  const start = clock();
  try {
    const mapping = protocol.map(raw, context);
    if ('rejection' in mapping) return mapping;
    const { identifier } = mapping.record;
    if (clock() - start > RECORD_TIME) {
      const reason = `Translating the record took longer than ${RECORD_TIME / 1000} seconds.`;
      return { rejection: { code: SET_ASIDE.tooSlow, place, identifier, reason } };
    }
    const { length } = identifier;
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
