/** A part of the form: top-level fields that are asked together. */
export interface FormSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly string[];
  /** Folded away until somebody opens it. */
  readonly isFolded: boolean;
}

/** The order in which a person thinks about a dataset; the file has the order of the schema. */
export const DATASET_SECTIONS: readonly FormSection[] = [
  {
    id: 'what',
    title: 'What it is',
    fields: ['title', 'summary', 'description', 'themes', 'keywords'],
    isFolded: false,
  },
  {
    id: 'access',
    title: 'Who may use it',
    fields: ['access', 'licence', 'attribution'],
    isFolded: false,
  },
  {
    id: 'time',
    title: 'How current it is',
    fields: [
      'status',
      'supersededBy',
      'withdrawalReason',
      'frequency',
      'modified',
      'issued',
      'nextReview',
    ],
    isFolded: false,
  },
  {
    id: 'get',
    title: 'Where it is',
    fields: ['landingPage', 'distributions', 'services'],
    isFolded: false,
  },
  { id: 'coverage', title: 'Places and times it covers', fields: ['coverage'], isFolded: true },
  { id: 'columns', title: 'Columns', fields: ['columns'], isFolded: true },
  {
    id: 'contact',
    title: 'Contact and limits',
    fields: ['contact', 'limitations', 'documentation'],
    isFolded: true,
  },
  {
    id: 'relations',
    title: 'What it belongs to, comes from and is used for',
    fields: [
      'inSeries',
      'version',
      'previousVersion',
      'provenance',
      'usedBy',
      'sameAs',
      'identifiers',
    ],
    isFolded: true,
  },
];

/** Fields that only make sense to people who edit the file: corrections of harvested records. */
export const BY_HAND: readonly string[] = ['overlayOf', 'pinned'];
