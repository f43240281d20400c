import { getCatalogue } from '../../src/site/catalogue.ts';
import { measureSearch } from './search-measure.ts';

/*
 * The search index without a browser, as a separate process: reads `CATALOGUE_DIR`, writes a line of JSON.
 * The words are in many titles of the corpus.
 */
const measures = await measureSearch(await getCatalogue(), ['housing', 'trends']);
process.stdout.write(`\n${JSON.stringify(measures)}`);
