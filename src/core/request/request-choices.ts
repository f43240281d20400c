import type { RequestChoice } from './request-question.ts';

const UNSURE: RequestChoice = { value: 'unsure', label: 'Not sure yet' };

/** UK GDPR, article 6(1), with (ea) from the Data (Use and Access) Act 2025, section 70; then Part 3 of the 2018 Act. */
export const LAWFUL_BASES: readonly RequestChoice[] = [
  { value: '6-1-a', label: 'Consent: article 6(1)(a)' },
  { value: '6-1-b', label: 'A contract with the person: article 6(1)(b)' },
  { value: '6-1-c', label: 'A legal obligation: article 6(1)(c)' },
  { value: '6-1-d', label: 'To protect somebody’s life: article 6(1)(d)' },
  { value: '6-1-e', label: 'A public task: article 6(1)(e)' },
  { value: '6-1-ea', label: 'A recognised legitimate interest: article 6(1)(ea)' },
  { value: '6-1-f', label: 'Legitimate interests: article 6(1)(f)' },
  {
    value: 'part-3',
    label:
      'Law enforcement by a competent authority: Data Protection Act 2018, Part 3, in place of article 6',
  },
  UNSURE,
];

/** UK GDPR, article 9(2). */
export const SPECIAL_CONDITIONS: readonly RequestChoice[] = [
  { value: '9-2-a', label: 'Explicit consent: article 9(2)(a)' },
  { value: '9-2-b', label: 'Employment, social security and social protection: article 9(2)(b)' },
  { value: '9-2-c', label: 'To protect somebody’s life: article 9(2)(c)' },
  { value: '9-2-d', label: 'A not-for-profit body, about its members: article 9(2)(d)' },
  { value: '9-2-e', label: 'The person has made it public: article 9(2)(e)' },
  { value: '9-2-f', label: 'Legal claims or courts: article 9(2)(f)' },
  { value: '9-2-g', label: 'Substantial public interest: article 9(2)(g)' },
  { value: '9-2-h', label: 'Health or social care: article 9(2)(h)' },
  { value: '9-2-i', label: 'Public health: article 9(2)(i)' },
  { value: '9-2-j', label: 'Archiving, research or statistics: article 9(2)(j)' },
  UNSURE,
];

export const CONTROLLER_ROLES: readonly RequestChoice[] = [
  { value: 'controller', label: 'An independent controller: we decide why and how to use it' },
  { value: 'joint', label: 'A joint controller, together with the custodian or a partner' },
  { value: 'processor', label: 'A processor: we act only on another organisation’s instructions' },
  UNSURE,
];

export const DELIVERIES: readonly RequestChoice[] = [
  {
    value: 'secure-setting',
    label: 'In a secure setting that the custodian chooses',
  },
  { value: 'transfer', label: 'By secure file transfer' },
  { value: 'interface', label: 'Through an interface (API)' },
  { value: 'portal', label: 'Through an account on the custodian’s own portal' },
  { value: 'other', label: 'In another way, described under security below' },
];

export const TRAVEL: readonly RequestChoice[] = [
  { value: 'no', label: 'No, it stays in the United Kingdom' },
  { value: 'yes', label: 'Yes' },
  UNSURE,
];

export const ASSESSMENTS: readonly RequestChoice[] = [
  { value: 'done', label: 'Yes, and we can send it' },
  { value: 'under-way', label: 'It is under way' },
  { value: 'not-needed', label: 'No, our data protection officer says we do not need one' },
  { value: 'not-yet', label: 'Not yet' },
];

export const HOW_OFTEN: readonly RequestChoice[] = [
  { value: 'once', label: 'Once' },
  { value: 'updates', label: 'After each update' },
  { value: 'live', label: 'All the time, as it changes' },
];

export const REVIEWERS: readonly RequestChoice[] = [
  { value: 'legal', label: 'A lawyer or legal adviser' },
  { value: 'protection', label: 'Our data protection officer' },
  { value: 'security', label: 'Somebody responsible for information security' },
  { value: 'owner', label: 'The person in charge of the project' },
];
