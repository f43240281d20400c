import type { AccessLevel } from '../model/access-level.ts';
import type { DataRequest } from '../generated/types.ts';
import type { RECORD_KINDS } from '../model/keys.ts';

/** Everything that the site says about access, in the words of `schemas/common.schema.json`. */
export const ACCESS: Readonly<Record<AccessLevel, { label: string; can: string; about: string }>> =
  {
    open: {
      label: 'Open',
      can: 'Anyone can download, use and share it under its licence.',
      about: 'Anyone may use it, for anything that its licence allows. No need to ask.',
    },
    shared: {
      label: 'Shared',
      can: 'Named groups can use it under an agreement.',
      about:
        'Named groups, such as councils or accredited partners, use it under an agreement that sets out what for and how it is kept safe.',
    },
    restricted: {
      label: 'Restricted',
      can: 'You can ask to use it; each request is decided on its merits.',
      about:
        'It is released case by case, because it says something about people, firms or places that must be protected. Each record says who may apply, who decides and where to start.',
    },
    closed: {
      label: 'Closed',
      can: 'You cannot get it, but you can see that it exists and why it is closed.',
      about:
        'There is no way to it. It is listed so that people know that it exists, why it is closed and whom to ask.',
    },
  };

export const ACCESS_LEVELS = Object.keys(ACCESS) as readonly AccessLevel[];

/** What a kind of record is called: one, several. */
export const KINDS: Readonly<Record<(typeof RECORD_KINDS)[number], { one: string; many: string }>> =
  {
    dataset: { one: 'Dataset', many: 'datasets' },
    service: { one: 'Live feed or API', many: 'live feeds and APIs' },
    series: { one: 'Series', many: 'series' },
  };

/** What is said of a record that is no longer the one to use, in lists. */
export const STATES: Readonly<Record<'superseded' | 'withdrawn', string>> = {
  superseded: 'Replaced',
  withdrawn: 'Withdrawn',
};

/** Types of a column, as people say them. */
export const COLUMN_TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'yes or no',
  datetime: 'date and time',
  yearmonth: 'year and month',
};

/** Headings of the families of problems that a check can find. */
export const PROBLEM_FAMILIES: Readonly<Record<string, string>> = {
  access: 'Access',
  date: 'Dates',
  distribution: 'Files and links',
  file: 'File names and folders',
  internal: 'The check itself',
  leak: 'Secrets and personal details',
  place: 'Places',
  record: 'Records',
  reference: 'References to other entries',
  register: 'The register as a whole',
  schema: 'Fields',
  text: 'Words',
  yaml: 'YAML',
};

export const SERVICE_STATUS: Readonly<Record<string, string>> = {
  alpha: 'Alpha: an experiment that may change or end',
  beta: 'Beta: usable, still changing',
  live: 'Live',
  deprecated: 'Deprecated: still there, to be replaced',
  withdrawn: 'Withdrawn',
};

export const PERSONAL_DATA: Readonly<Record<string, string>> = {
  none: 'No personal data',
  anonymised: 'About people, anonymised',
  pseudonymised: 'About people, names replaced by codes',
  personal: 'Personal data',
  'special-category': 'Special category personal data, such as health or ethnicity',
};

/** `1 dataset`, `84 datasets`. */
export function count(number: number, one: string, many: string, language: string): string {
  return `${number.toLocaleString(language)} ${number === 1 ? one : many}`;
}

export const AGREEMENT_KINDS: Readonly<
  Record<'standard-terms' | 'template' | 'agreement', string>
> = {
  'standard-terms': 'Standard terms',
  template: 'Template',
  agreement: 'Agreement',
};

/** The page about what works. */
export const STATUS_PAGE = {
  title: 'Status of feeds and links',
  lead: 'Which live feeds, APIs and links to files worked when a program last looked, and when that was.',
  none: 'Not checked yet: this copy of the register holds no checks of feeds or links. The pages say so where a state would stand.',
} as const;

/** Where a request for data that is not in the register stands. */
export const REQUEST_STATES: Readonly<
  Record<DataRequest['status'], { label: string; about: string }>
> = {
  open: { label: 'Asked', about: 'Nobody has taken it up yet.' },
  looking: { label: 'Being looked into', about: 'A publisher is finding out.' },
  answered: { label: 'Answered', about: 'There is a dataset now.' },
  refused: { label: 'Refused', about: 'It will not be published; the reason is given.' },
};
