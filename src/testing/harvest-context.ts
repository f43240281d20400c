import type { Source } from '../core/generated/types.ts';
import { validateFiles } from '../core/validate/validate-files.ts';
import type { MapContext } from '../harvest/protocol.ts';
import { loadCatalogue } from '../io/load-catalogue.ts';
import { mapContext } from './harvest-payload.ts';

const { files } = await loadCatalogue(new URL('../../catalogue', import.meta.url).pathname);
const vocabularies = files.filter(({ file }) => file.startsWith('vocabularies/'));
const { register } = validateFiles(vocabularies, { today: '2026-11-24' });

/** A source that speaks a protocol, beside the register's own vocabularies. */
export function sourceContext(
  protocol: Source['protocol'] = 'ckan',
  settings: Partial<Source> = {},
): MapContext {
  return mapContext(register, { protocol, url: 'https://data.example.org/', ...settings });
}
