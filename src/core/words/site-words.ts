import type { AccessLevel } from '../model/access-level.ts';
import type { Agreement, DataRequest, Insight } from '../generated/types.ts';
import type { RECORD_KINDS } from '../model/keys.ts';
import { plural } from '../model/plural.ts';

/** Everything that the site says about access, in the words of `schemas/common.schema.json`. */
export const ACCESS: Readonly<Record<AccessLevel, { label: string; can: string; about: string }>> =
  {
    open: {
      label: 'Open',
      can: 'Anyone can download, use and share it under its licence.',
      about: 'Anyone may use it for anything its licence allows. You do not need to ask.',
    },
    shared: {
      label: 'Shared',
      can: 'Named groups can use it under an agreement.',
      about:
        'Named groups, such as councils or accredited partners, use it under an agreement. The agreement sets out the purpose and how the data is kept safe.',
    },
    restricted: {
      label: 'Restricted',
      can: 'You can ask to use it; the custodian decides case by case.',
      about:
        'It is released case by case, to protect the people, firms or places it describes. Each record says who may apply, who decides and where to start.',
    },
    closed: {
      label: 'Closed',
      can: 'You cannot get it, but you can see that it exists and why it is closed.',
      about:
        'You cannot get this data. It is listed so you can see that it exists, why it is closed and who to ask.',
    },
  };

export const ACCESS_LEVELS = Object.keys(ACCESS) as readonly AccessLevel[];

/**
 * Whether a need is met by a record of this register; asked for, and not answered; known to be missing, or refused;
 * or was met by a record that is no longer to be used.
 */
export type NeedState = 'met' | 'asked' | 'missing' | 'gone';

/** The name of each kind of record: one, several. */
export const KINDS: Readonly<Record<(typeof RECORD_KINDS)[number], { one: string; many: string }>> =
  {
    dataset: { one: 'Dataset', many: 'datasets' },
    service: { one: 'Live feed or API', many: 'live feeds and APIs' },
    series: { one: 'Series', many: 'series' },
    model: { one: 'Model', many: 'models' },
    insight: { one: 'Insight', many: 'insights' },
    community: { one: 'Community', many: 'communities' },
  };

/** How lists mark a record that readers should no longer use. */
export const STATES: Readonly<Record<'superseded' | 'withdrawn', string>> = {
  superseded: 'Replaced',
  withdrawn: 'Withdrawn',
};

/** Types of a column, in plain words. */
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
  deprecated: 'Deprecated: still works, will be replaced',
  withdrawn: 'Withdrawn',
};

export const PERSONAL_DATA: Readonly<Record<string, string>> = {
  none: 'No personal data',
  anonymised: 'About people, anonymised',
  pseudonymised: 'About people, with codes instead of names',
  personal: 'Personal data',
  'special-category': 'Special category personal data, such as health or ethnicity',
};

/** `1 dataset`, `84 datasets`. */
export function count(number: number, one: string, many: string, language: string): string {
  return plural(number, one, many, language);
}

export const AGREEMENT_KINDS: Readonly<Record<Agreement['kind'], string>> = {
  'standard-terms': 'Standard terms',
  template: 'Template',
  agreement: 'Agreement',
};

/** The page that shows what works. */
export const STATUS_PAGE = {
  title: 'Status of feeds and links',
  lead: 'Which live feeds, APIs and links to files worked at the last automatic check, and when that was.',
  none: 'Not checked yet. This copy of the register does not include checks of feeds or links, so its pages cannot show what works.',
} as const;

/** What an insight is. */
export const INSIGHT_FORMS: Readonly<Record<Insight['form'], string>> = {
  analysis: 'Analysis',
  dashboard: 'Dashboard',
  map: 'Map',
  tool: 'Tool',
  paper: 'Paper',
};

/** How far a need of a community is met; counted after a number. */
export const NEED_STATES: Readonly<Record<NeedState, { label: string; counted: string }>> = {
  met: { label: 'Met', counted: 'met' },
  asked: { label: 'Asked for', counted: 'asked for' },
  missing: { label: 'Not here', counted: 'that no record meets' },
  gone: { label: 'No longer met', counted: 'no longer met' },
};

/** The status of a request for data that is not in the register. */
export const REQUEST_STATES: Readonly<
  Record<DataRequest['status'], { label: string; about: string }>
> = {
  open: { label: 'Asked', about: 'Nobody has taken it up yet.' },
  looking: { label: 'Being looked into', about: 'A publisher is finding out.' },
  answered: { label: 'Answered', about: 'The data is now in the register.' },
  refused: { label: 'Refused', about: 'It will not be published, for the reason given.' },
};
