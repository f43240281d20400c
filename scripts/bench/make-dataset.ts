import type { Dataset } from '../../src/core/generated/types.ts';

/** Ids that made-up entries may refer to. */
export interface CorpusTerms {
  readonly publishers: readonly string[];
  readonly themes: readonly string[];
  readonly licences: readonly string[];
  readonly frequencies: readonly string[];
  readonly places: readonly string[];
  readonly granularities: readonly string[];
}

/** Words as catalogues use them; combined, they give titles that differ and that search can tell apart. */
const SUBJECTS = words(`housing rents prices population schools pupils attendance crime burglary theft traffic cycling walking buses
  collisions parking trees parks noise air nitrogen particulates emissions energy heat water flooding rivers waste recycling
  food hygiene hospitals admissions dementia vaccination births deaths jobs earnings benefits claimants poverty debt
  businesses rates licences planning permissions brownfield heritage libraries museums swimming playgrounds allotments
  elections councillors spending contracts budgets complaints broadband wifi charging solar insulation homelessness`);
const ASPECTS = words(`counts rates trends estimates projections survey register locations boundaries performance profile
  inventory statistics records indicators outcomes capacity demand quality inspections applications decisions`);
const UNITS = words(`ward borough household neighbourhood station school street quarter year month tenure age ethnicity income`);
const FORMATS = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['geojson', 'application/geo+json'],
  ['pdf', 'application/pdf'],
  ['json', 'application/json'],
] as const;

/** Makes one entry of 40 to 80 lines, with three distributions, from a stream of random numbers. */
export function makeDataset(
  number: number,
  terms: CorpusTerms,
  random: () => number,
): { publisher: string; slug: string; entry: Dataset } {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const several = <T>(list: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(list))),
  ];
  const [subject, other, aspect, unit] = [pick(SUBJECTS), pick(SUBJECTS), pick(ASPECTS), pick(UNITS)];
  const year = 2000 + Math.floor(random() * 26);
  const publisher = pick(terms.publishers);
  const slug = `${subject}-${aspect}-by-${unit}-${number}`;
  const open = random() > 0.06;
  const modified = `${year}-${pad(1 + Math.floor(random() * 12))}-${pad(1 + Math.floor(random() * 28))}`;
  const entry: Dataset = {
    title: `${capital(subject)} ${aspect} by ${unit}, ${other} area ${number}, ${year}`,
    summary: `${capital(aspect)} of ${subject} for each ${unit}, with notes on ${other} and how the figures were put together in ${year}.`,
    description: paragraphs(pick, 3 + Math.floor(random() * 4)),
    status: 'current',
    themes: several(terms.themes, 3),
    keywords: [...new Set([subject, other, aspect, `${subject} ${unit}`])],
    access: open
      ? { level: 'open' }
      : {
          level: 'restricted',
          reason: 'personal-data',
          explanation: `Rows describe single people, who could be recognised from ${subject} and ${unit}.`,
          personalData: 'pseudonymised',
          request: {
            url: `https://data.example.org/apply/${number}`,
            decidedBy: 'Data access committee',
            steps: ['Read the guide.', 'Send the form.'],
          },
        },
    ...(open && { licence: 'ogl-uk-3-0' }),
    issued: `${year}`,
    modified,
    frequency: pick(['irregular', 'never', 'unknown']),
    coverage: {
      places: several(terms.places, 3),
      period: { start: `${year - 1}`, end: `${year}` },
      granularity: pick(terms.granularities),
    },
    distributions: [0, 1, 2].map((index) => {
      const [format, mediaType] = FORMATS[(number + index) % FORMATS.length]!;
      const file = `https://data.example.org/files/${slug}/${index}.${format}`;
      return {
        title: `${capital(subject)} ${aspect}, part ${index + 1}`,
        ...(open && { url: file }),
        format,
        mediaType,
        byteSize: Math.floor(random() * 5_000_000),
      };
    }),
    columns: [unit, subject, aspect].map((name) => ({
      name: `${name}_${number}`,
      title: capital(name),
      type: 'string' as const,
      description: `The ${name} that the row is about.`,
    })),
    limitations: `Small numbers are rounded. ${capital(other)} is not counted before ${year - 1}.`,
    landingPage: `https://data.example.org/about/${slug}`,
  };
  return { publisher, slug, entry };
}

function paragraphs(pick: <T>(list: readonly T[]) => T, count: number): string {
  const sentence = (): string =>
    `Each row tells the ${pick(ASPECTS)} of ${pick(SUBJECTS)} in one ${pick(UNITS)}, taken from **${pick(SUBJECTS)}** ${pick(ASPECTS)} and checked against ${pick(SUBJECTS)}.`;
  return Array.from({ length: count }, () => `${sentence()} ${sentence()}`).join('\n\n');
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
