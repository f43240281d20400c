import { getCatalogue } from '../../src/site/catalogue.ts';
import { measureSearch } from './search-measure.ts';

/*
 * The search index without a browser, as a process of its own: reads `CATALOGUE_DIR`, writes a line of JSON.
 * Words that many titles of the corpus have.
 */
const measures = await measureSearch(await getCatalogue(), ['housing', 'trends']);
process.stdout.write(`\n${JSON.stringify(measures)}`);
