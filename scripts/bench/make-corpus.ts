import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/core/model/entry.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { corpusEntries } from './corpus-entries.ts';
import { readTerms } from './corpus-terms.ts';

/** Raised when the generator changes, so that an old corpus is not mistaken for a new one. */
const VERSION = '6';

/**
 * What a corpus takes from a real catalogue: everything except the records and the two lists that name them (redirects,
 * exceptions).
 */
const SHARED = /^(?:catalogue|synonyms|publishers\/.+|vocabularies\/.+|agreements\/.+)\.yaml$/;

/**
 * Makes a catalogue folder of any size: the publishers and vocabularies of a real one, and made-up records as long and
 * as varied as real ones. The same size and catalogue give the same bytes.
 * @param from catalogue folder with the vocabularies
 * @param into folder to make again, unless it already has exactly this corpus
 */
export async function makeCorpus(from: string, into: string, datasets: number): Promise<void> {
  const { files } = await loadCatalogue(from);
  const shared = files.filter(({ file }) => SHARED.test(file));
  const stamp = `${into}.version`;
  const version = fingerprint(shared);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  rmSync(stamp, { force: true });
  rmSync(into, { recursive: true, force: true });
  for (const file of shared) write(into, file);
  for (const file of corpusEntries(datasets, readTerms(shared))) write(into, file);
  writeFileSync(stamp, version);
}

function fingerprint(shared: readonly SourceFile[]): string {
  const hash = createHash('sha256').update(VERSION);
  for (const { file, text } of shared) hash.update(`\0${file}\0${text}`);
  return hash.digest('hex');
}

function write(folder: string, { file, text }: SourceFile): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
