import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deriveCatalogue } from '../../src/core/derive/derive-catalogue.ts';
import type { Catalogue } from '../../src/core/derive/catalogue.ts';
import { today } from '../../src/io/clock.ts';
import { loadChecked } from '../../src/io/load-checked.ts';
import { commandLine, ROOT } from '../bench/context.ts';
import { harvestArguments, REAL_CORPORA, SHARED_DATA } from '../bench/real-corpora.ts';
import { runChild } from '../bench/run-child.ts';

/** Records to search, and the name of their file of judged queries. */
export interface QualityCorpus {
  readonly name: string;
  load(): Promise<Catalogue>;
}

/**
 * The register itself, and the records of the London Datastore if they lie beside the repository.
 * @param catalogue catalogue folder; the records are harvested with its vocabularies
 */
export function findCorpora(catalogue: string): {
  readonly corpora: readonly QualityCorpus[];
  /** What is not there, in words. */
  readonly missing: readonly string[];
} {
  const register: QualityCorpus = { name: 'register', load: () => loadFolder(catalogue) };
  const london = REAL_CORPORA.find(({ protocol }) => protocol === 'datapress');
  if (london === undefined || !existsSync(resolve(SHARED_DATA, london.path))) {
    const said = 'london-datastore is left out: its records do not lie in ../shared/data';
    return { corpora: [register], missing: [said] };
  }
  const load = async (): Promise<Catalogue> => {
    const out = mkdtempSync(join(tmpdir(), 'search-quality-'));
    try {
      const args = harvestArguments(london, resolve(catalogue), out);
      await runChild([...commandLine('harvest'), ...args], { cwd: ROOT });
      return await loadFolder(out);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  };
  return { corpora: [register, { name: 'london-datastore', load }], missing: [] };
}

async function loadFolder(folder: string): Promise<Catalogue> {
  const { register } = await loadChecked(folder, { today: today() });
  return deriveCatalogue(register);
}
