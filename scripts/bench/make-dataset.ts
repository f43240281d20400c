import type { Dataset } from '../../src/core/generated/types.ts';
import { slugify } from '../../src/core/model/slugify.ts';
import type { CorpusTerms } from './corpus-terms.ts';
import { ASPECTS, capital, paragraphs, SUBJECTS, UNITS, type Picker } from './corpus-words.ts';

/** A made-up record. */
export interface MadeRecord<Value> {
  /** `<publisher>/<slug>`. */
  readonly id: string;
  readonly value: Value;
}

/** Records that a dataset can name. */
export interface Neighbours {
  readonly series: readonly string[];
  readonly services: readonly string[];
}

const FORMATS = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['geojson', 'application/geo+json'],
  ['pdf', 'application/pdf'],
  ['json', 'application/json'],
] as const;

/** Shares of records that are not open, that belong to a series and that are served live, as in real registers. */
const NOT_OPEN = 0.06;
const IN_SERIES = 0.05;
const SERVED = 0.05;

/** Makes one entry of 60 to 80 lines with three distributions and a title that is not yet taken. */
export function makeDataset(
  terms: CorpusTerms,
  picker: Picker,
  { series, services }: Neighbours,
  taken: Set<string>,
): MadeRecord<Dataset> {
  const { one, several, number, random } = picker;
  const { subject, aspect, unit, place, year, title } = drawTitle(terms, picker, taken);
  const other = one(SUBJECTS.filter((word) => word !== subject));
  // Squared: a few publishers have most of the records.
  const publisher = terms.publishers[Math.floor(random() ** 2 * terms.publishers.length)]!;
  const slug = `${subject}-${aspect}-by-${unit}-${slugify(place.label)}-${year}`;
  const open = random() > NOT_OPEN;
  const format = number(0, FORMATS.length - 1);
  const value: Dataset = {
    title,
    summary: `${capital(aspect)} of ${subject} for each ${unit} in ${place.label}, with notes on ${other} and how the figures were put together.`,
    description: paragraphs(picker, number(2, 5)),
    status: 'current',
    themes: several(terms.themes, 2),
    keywords: [subject, other, aspect],
    access: open ? { level: 'open' } : closedAccess(terms, picker, { slug, subject, unit }),
    ...(open && { licence: one(terms.licences) }),
    issued: `${year}`,
    modified: `${year}-${pad(number(1, 12))}-${pad(number(1, 28))}`,
    // Mostly without a frequency: an old date with a frequency is a warning, and a real register has some of those.
    frequency: random() < 0.1 ? one(terms.frequencies) : one(['irregular', 'never', 'unknown']),
    coverage: {
      places: [...new Set([place.id, ...several(terms.places, 2).map(({ id }) => id)])],
      period: { start: `${year - 1}`, end: `${year}` },
      granularity: one(terms.granularities),
    },
    distributions: [0, 1, 2].map((index) => {
      const [id, mediaType] = FORMATS[(format + index) % FORMATS.length]!;
      return {
        title: `${capital(subject)} ${aspect}, part ${index + 1}`,
        ...(open && { url: `https://data.example.org/${publisher}/${slug}/${index}.${id}` }),
        format: id,
        mediaType,
        byteSize: number(2_000, 5_000_000),
      };
    }),
    ...(services.length > 0 && random() < SERVED && { services: [one(services)] }),
    columns: [unit, subject, aspect].map((name) => ({
      name: `${name}_code`,
      title: capital(name),
      type: 'string' as const,
      description: `The ${name} that the row is about.`,
    })),
    ...(series.length > 0 && random() < IN_SERIES && { inSeries: one(series) }),
    limitations: `Small numbers are rounded. Figures on ${other} begin in ${year - 1}.`,
    landingPage: `https://data.example.org/about/${publisher}/${slug}`,
  };
  return { id: `${publisher}/${slug}`, value };
}

function drawTitle({ places }: CorpusTerms, { one, number }: Picker, taken: Set<string>) {
  for (;;) {
    const [subject, aspect, unit, place] = [one(SUBJECTS), one(ASPECTS), one(UNITS), one(places)];
    const year = number(2000, 2025);
    const title = `${capital(subject)} ${aspect} by ${unit}, ${place.label}, ${year}`;
    if (taken.has(title)) continue;
    taken.add(title);
    return { subject, aspect, unit, place, year, title };
  }
}

function closedAccess(
  { agreements }: CorpusTerms,
  { one, number }: Picker,
  { slug, subject, unit }: { slug: string; subject: string; unit: string },
): Dataset['access'] {
  return {
    level: one(['shared', 'restricted']),
    reason: 'personal-data',
    explanation: `Rows describe single people, who could be recognised from ${subject} and ${unit}.`,
    personalData: 'pseudonymised',
    request: {
      url: `https://data.example.org/apply/${slug}`,
      decidedBy: 'Data access committee',
      typicalDays: number(5, 60),
      steps: ['Read the guide.', 'Send the form.'],
      ...(agreements.length > 0 && { agreements: [one(agreements)] }),
    },
  };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
