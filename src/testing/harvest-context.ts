import type { Source } from '../core/generated/types.ts';
import type { MapContext } from '../harvest/protocol.ts';
import { checkCity } from './city.ts';
import { mapContext } from './harvest-payload.ts';

const { register } = await checkCity();

/** A source that speaks a protocol, beside the vocabularies of the city. */
export function sourceContext(
  protocol: Source['protocol'] = 'ckan',
  settings: Partial<Source> = {},
): MapContext {
  return mapContext(register, { protocol, url: 'https://data.example.org/', ...settings });
}
