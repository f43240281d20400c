import type { Dataset } from '../../src/core/generated/types.ts';
import type { CorpusTerms } from './corpus-terms.ts';
import { pickerOf } from './corpus-words.ts';
import { makeDataset } from './make-dataset.ts';
import { seededRandom } from './random.ts';

/**
 * A made-up record in CKAN's form: HTML, words for formats and licences, dates with times. The same number gives the
 * same record, so pages do not need storing.
 */
export function makePackage(number: number, terms: CorpusTerms): object {
  const none = { series: [], services: [] };
  const { id, value } = makeDataset(terms, pickerOf(seededRandom(number)), none, new Set());
  const { title = '', description = '', summary, keywords = [], themes = [] } = value;
  return {
    id: `record-${number}`,
    name: `${id.split('/')[1]!}-${number}`,
    title: `${title} (${number})`,
    notes: `<p>${summary}</p><p>${description.replaceAll('\n\n', '</p><p>')}</p>`,
    tags: keywords.map((name) => ({ name, display_name: name })),
    groups: themes.map((name) => ({ name })),
    license_id: 'uk-ogl',
    license_title: 'UK Open Government Licence (OGL)',
    metadata_created: `${value.issued}-01-01T09:23:15.395Z`,
    metadata_modified: `${value.modified}T11:15:28.398Z`,
    url: value.landingPage,
    resources: resourcesOf(value),
    extras: [{ key: 'update_frequency', value: 'Annual' }],
  };
}

function resourcesOf({ distributions = [], landingPage }: Dataset): object[] {
  return distributions.map(({ title, format, mediaType, byteSize }, index) => ({
    id: `resource-${index}`,
    name: title,
    url: `${landingPage}/${index}.${format}`,
    format: format.toUpperCase(),
    mimetype: mediaType,
    size: byteSize,
  }));
}
