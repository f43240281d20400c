import type { Message } from './message.ts';

/** Contradictions about who may use the data. */
export const accessMessages = {
  'access/links-to-data': {
    severity: 'error',
    title: 'An entry that is not open links to a data file',
    what: ({ level, extension }) =>
      `Access is \`${level}\`, but this address leads straight to a data file (${extension}).`,
    fix: () =>
      'Link to a page that explains the data or how to ask for it. If anybody may download the file, make the access `open`.',
    why: 'A direct link to data that is not for everybody is a leak, even if the server asks for a password today.',
    example: {
      bad: 'landingPage: https://www.example.org/records.csv',
      good: 'landingPage: https://www.example.org/about-the-records',
    },
  },
  'access/request-route-thin': {
    severity: 'warning',
    title: 'Request route does not say who may ask or how',
    what: () => 'The request route has neither `audiences` nor `steps`.',
    fix: () => 'Say who may apply in `audiences`, or list what to do, in order, in `steps`.',
    why: 'Before they write, people should know whether it is worth asking and what they will need.',
    example: {
      bad: 'request:\n  url: https://www.example.org/apply\n  decidedBy: Data board',
      good: 'request:\n  url: https://www.example.org/apply\n  decidedBy: Data board\n  steps:\n    - Fill in the form.',
    },
  },
  'access/use-of-open': {
    severity: 'warning',
    title: 'A use lists data that is open',
    what: ({ id }) => `\`${id}\` is open, so its use does not belong in this list.`,
    fix: () => 'Leave it out; name what was made with it in an insight.',
    why: 'The list shows who uses data that is not for everybody, and how it is kept safe.',
  },
  'access/nobody-may-apply': {
    severity: 'warning',
    title: 'Every audience is refused',
    what: () => 'The entry gives a request route, but every audience has the condition `no`.',
    fix: () => 'Say who may apply, or make the access `closed`.',
    why: 'A route that nobody may take wastes people’s time.',
  },
  'access/personal-data-contradiction': {
    severity: 'error',
    title: 'Reason and personal data contradict each other',
    what: () => 'The data is not open because of personal data, but `personalData` says `none`.',
    fix: () => 'Correct `personalData`, or give another reason.',
    why: 'Data protection cannot be the reason if the data is not about people.',
    example: {
      bad: 'reason: personal-data\npersonalData: none',
      good: 'reason: personal-data\npersonalData: pseudonymised',
    },
  },
  'access/open-personal-data': {
    severity: 'error',
    title: 'Open data about identifiable people',
    what: ({ personalData }) =>
      `Access is \`open\`, but the data is marked as \`${personalData}\`.`,
    fix: () =>
      'Stop and ask your data protection officer. Then change the access, or correct `personalData` if nobody can be recognised.',
    why: 'You may not give personal data to everybody without a lawful basis.',
    example: {
      bad: 'level: open\npersonalData: personal',
      good: 'level: open\npersonalData: anonymised',
    },
  },
  'access/open-pseudonymised': {
    severity: 'warning',
    title: 'Open data with pseudonyms',
    what: () =>
      'Access is `open`, but the data is marked as `pseudonymised`, which the law treats as personal data.',
    fix: () =>
      'Ask your data protection officer. Use `anonymised` only if nobody can be recognised, even with other sources.',
    why: 'Under the UK GDPR pseudonymised data is personal data.',
  },
  'access/open-sensitive': {
    severity: 'error',
    title: 'Open data with a sensitive marking',
    what: () => 'Access is `open`, but the classification is `OFFICIAL-SENSITIVE`.',
    fix: () => 'Ask the owner of the data which of the two is right.',
    why: 'Data with this marking is not for everybody.',
    example: {
      bad: 'level: open\nclassification: OFFICIAL-SENSITIVE',
      good: 'level: open\nclassification: OFFICIAL',
    },
  },
  'access/licence-not-stated': {
    severity: 'warning',
    title: 'Licence is not stated',
    what: () => 'The data is open, but its licence is not stated.',
    fix: () => 'Ask the publisher, and give the licence here and beside the data.',
    why: 'Without a licence, people may look at the data but not reuse it. The entry loses points for quality.',
    example: { bad: 'licence: not-stated', good: 'licence: ogl-uk-3-0' },
  },
  'access/licence-not-open': {
    severity: 'warning',
    title: 'Open access under a licence that is not open',
    what: ({ licence }) =>
      `Access is \`open\`, but the licence “${licence}” does not let everybody use the data for any purpose.`,
    fix: () =>
      'Check the licence beside the data. If it is right, say in `limitations` what is not allowed.',
    why: 'Readers assume that open data is free for any use.',
  },
  'access/licence-open-but-access-not': {
    severity: 'warning',
    title: 'Open licence on data that is not open',
    what: ({ licence, level }) =>
      `Access is \`${level}\`, but the licence “${licence}” lets everybody use and pass on the data.`,
    fix: () =>
      'Leave `licence` out and describe the terms in `access.request`, or make the access `open`.',
    why: 'Anybody who gets data under an open licence may publish it.',
  },
} satisfies Readonly<Record<string, Message>>;
