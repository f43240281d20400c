import { identifyFile, type SourceFile } from '../../src/core/model/entry.ts';
import { renderEntryYaml } from '../../src/core/contribute/render-entry-yaml.ts';
import type { CorpusTerms } from './corpus-terms.ts';
import { pickerOf } from './corpus-words.ts';
import { makeDataset } from './make-dataset.ts';
import { makeSeries, makeService } from './make-neighbours.ts';
import { seededRandom } from './random.ts';

/** One live feed and one series per this many datasets, but at least one. */
const DATASETS_FOR_EACH = 100;

/**
 * Makes the entries of a corpus one by one: services and series first, then datasets that name some of them.
 * The same number and terms give the same bytes.
 */
export function* corpusEntries(datasets: number, terms: CorpusTerms): Generator<SourceFile> {
  const picker = pickerOf(seededRandom(datasets));
  const others = Math.max(2, Math.floor(datasets / DATASETS_FOR_EACH));
  const numbers = Array.from({ length: others }, (_, index) => index + 1);
  const services = numbers.map((number) => makeService(number, terms, picker));
  const series = numbers.map((number) => makeSeries(number, terms, picker));
  for (const { id, value } of services) yield toFile('services', id, value);
  for (const { id, value } of series) yield toFile('series', id, value);
  const neighbours = {
    services: services.map(({ id }) => id),
    series: series.map(({ id }) => id),
  };
  const taken = new Set<string>();
  for (let number = 0; number < datasets; number++) {
    const { id, value } = makeDataset(terms, picker, neighbours, taken);
    yield toFile('datasets', id, value);
  }
}

function toFile(folder: string, id: string, value: object): SourceFile {
  const file = `${folder}/${id}.yaml`;
  return { file, text: renderEntryYaml(identifyFile(file)!, value) };
}
