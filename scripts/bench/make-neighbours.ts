import type { DataService, DatasetSeries } from '../../src/core/generated/types.ts';
import type { CorpusTerms } from './corpus-terms.ts';
import { ASPECTS, capital, paragraphs, SUBJECTS, type Picker } from './corpus-words.ts';
import type { MadeRecord } from './make-dataset.ts';

/** Makes the service with this number: a live feed with a probe. */
export function makeService(
  index: number,
  terms: CorpusTerms,
  picker: Picker,
): MadeRecord<DataService> {
  const { subject, aspect, id } = drawName('feed', index, terms, picker);
  const endpoint = `https://api.example.org/${id}`;
  return {
    id,
    value: {
      title: `${capital(subject)} ${aspect}, live feed ${index}`,
      summary: `The newest ${aspect} of ${subject}, as JSON and without a key, for anyone who builds with them.`,
      description: paragraphs(picker, 2),
      status: 'live',
      themes: picker.several(terms.themes, 2),
      keywords: [subject, aspect],
      protocol: 'rest',
      endpoint,
      documentation: [{ title: 'Guide', url: `https://api.example.org/guide/${id}` }],
      authentication: { method: 'none' },
      access: { level: 'open' },
      licence: picker.one(terms.licences),
      promise: { freshness: 'PT15M' },
      probe: { url: `${endpoint}/newest`, mediaType: 'application/json', timestamp: '/time' },
      coverage: { places: picker.several(terms.places, 2).map((place) => place.id) },
    },
  };
}

/** Makes the series with this number; datasets name it. */
export function makeSeries(
  index: number,
  terms: CorpusTerms,
  picker: Picker,
): MadeRecord<DatasetSeries> {
  const { subject, aspect, id } = drawName('series', index, terms, picker);
  return {
    id,
    value: {
      title: `${capital(subject)} ${aspect}, series ${index}`,
      summary: `Yearly editions of the ${aspect} of ${subject}, which can be compared from one to the next.`,
      description: paragraphs(picker, 1),
      themes: picker.several(terms.themes, 2),
      keywords: [subject, aspect],
      frequency: 'annual',
      landingPage: `https://data.example.org/about/${id}`,
    },
  };
}

function drawName(kind: string, index: number, terms: CorpusTerms, { one }: Picker) {
  const [subject, aspect] = [one(SUBJECTS), one(ASPECTS)];
  return { subject, aspect, id: `${one(terms.publishers)}/${subject}-${aspect}-${kind}-${index}` };
}
