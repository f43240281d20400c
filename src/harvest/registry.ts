import type { Source } from '../core/generated/types.ts';
import { fetchCkan } from './ckan/fetch.ts';
import { mapCkan } from './ckan/map.ts';
import { fetchDatapress } from './datapress/fetch.ts';
import { mapDatapress } from './datapress/map.ts';
import type { Protocol } from './protocol.ts';

/** Every way of reading a catalogue, by the name that a source's `protocol` gives. */
export const protocols: Partial<Readonly<Record<Source['protocol'], Protocol>>> = {
  datapress: { fetch: fetchDatapress, map: mapDatapress },
  ckan: { fetch: fetchCkan, map: mapCkan },
};
