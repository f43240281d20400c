import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { validateFiles } from '../../src/core/validate/validate-files.ts';
import { makeDataset, type CorpusTerms } from './make-dataset.ts';
import { seededRandom } from './random.ts';

/** Raised when the generator changes, so that an old corpus is not measured as a new one. */
const VERSION = '3';

/** What a corpus takes over from a real catalogue: everything but the records. */
const SHARED = [
  'catalogue.yaml',
  'synonyms.yaml',
  'redirects.yaml',
  'exceptions.yaml',
  'publishers',
  'vocabularies',
  'agreements',
];

/**
 * Makes a catalogue folder of any size: the publishers and vocabularies of a real one, and datasets that are
 * made up but as long and as varied as real ones. The same size gives the same bytes.
 * @param from catalogue folder whose vocabularies are used
 * @param into folder that is made anew, unless it already holds this very corpus
 */
export async function makeCorpus(from: string, into: string, datasets: number): Promise<void> {
  const stamp = join(into, '..', `corpus-${datasets}.version`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION) return;
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const name of SHARED.filter((name) => existsSync(join(from, name)))) {
    cpSync(join(from, name), join(into, name), { recursive: true });
  }
  const terms = await readTerms(from);
  const random = seededRandom(datasets);
  const made = new Set<string>();
  for (let number = 0; number < datasets; number++) {
    const { publisher, slug, entry } = makeDataset(number, terms, random);
    const folder = join(into, 'datasets', publisher);
    if (!made.has(publisher)) mkdirSync(folder, { recursive: true });
    made.add(publisher);
    writeFileSync(
      join(folder, `${slug}.yaml`),
      `# yaml-language-server: $schema=../../../schemas/dataset.schema.json\n${stringify(entry, { lineWidth: 100 })}`,
    );
  }
  writeFileSync(stamp, VERSION);
}

async function readTerms(from: string): Promise<CorpusTerms> {
  const { files } = await loadCatalogue(from);
  const { register } = await validateFiles(files, { today: '2026-01-01' });
  const ids = (name: string): string[] =>
    (register.vocabulary.get(name)?.value.terms ?? []).map(({ id }) => id);
  return {
    publishers: [...register.publisher.keys()],
    themes: ids('themes'),
    licences: ids('licences'),
    frequencies: ids('frequencies'),
    places: ids('places'),
    granularities: ids('granularities'),
  };
}
