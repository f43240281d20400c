import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Catalogue, RecordChange } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { NO_HISTORY } from '../core/derive/history.ts';
import { withFacts } from '../core/outputs/with-facts.ts';
import type { OutputContext, OutputFamily } from '../core/outputs/output.ts';
import { loadChecked } from '../io/load-checked.ts';

/** The catalogue that the project publishes. */
const REAL_CATALOGUE = fileURLToPath(new URL('../../catalogue/', import.meta.url));

/**
 * Loads a catalogue folder as the site does; entries with errors are left out. Every record says that it changed
 * on one day, as records in a repository do.
 */
export async function loadWithChanges(folder = REAL_CATALOGUE): Promise<Catalogue> {
  const { register } = await loadChecked(folder, { today: '2026-11-24' });
  const change: RecordChange = { date: '2026-11-20', commit: '0'.repeat(40) };
  const entries = [register.dataset, register.service, register.series].flatMap((kind) => [
    ...kind.values(),
  ]);
  return deriveCatalogue(register, { changes: new Map(entries.map(({ file }) => [file, change])) });
}

/** What outputs of a catalogue are rendered from, on a site that is not the real one. */
export function testContext(catalogue: Catalogue): OutputContext {
  return withFacts({
    catalogue,
    history: NO_HISTORY,
    texts: new Map(),
    absolute: (path) => new URL(path.replace(/^\/+/, ''), 'https://data.example.org/base/').href,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
}

/** All files of a family, by path. */
export function renderFamily(family: OutputFamily, context: OutputContext): Map<string, string> {
  const files = new Map<string, string>();
  for (const { path, content } of family.render(context)) files.set(path, content as string);
  return files;
}
