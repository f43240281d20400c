import type { Message } from './message.ts';

/** What can be wrong with a record's id and title, compared with other records. */
export const entryMessages = {
  'record/id-reserved': {
    severity: 'error',
    title: 'Id is reserved',
    what: ({ name }) =>
      `\`${name}\` cannot be part of an id: the site or an operating system reserves the name.`,
    fix: ({ name }) => `Give the file or folder a longer name, for example \`${name}-data\`.`,
    why: 'Names such as index, new and api are addresses of the site. Windows does not allow a file called con.',
    example: { bad: 'datasets/acme/index.yaml', good: 'datasets/acme/deprivation-index.yaml' },
  },
  'record/id-case-clash': {
    severity: 'error',
    title: 'Ids differ only in capital letters',
    what: ({ other }) => `The name differs from \`${other}.yaml\` only in capital letters.`,
    fix: () => 'Rename it in lower case, or delete one of the two.',
    why: 'On many computers the two names are the same file, so one would be lost.',
  },
  'record/publisher-look-alike': {
    severity: 'error',
    title: 'Publisher id looks like another publisher’s',
    what: ({ id, other }) => `The publisher id \`${id}\` looks like \`${other}\`.`,
    fix: () =>
      'Choose an id that nobody can confuse with it, or move the records to the right publisher.',
    why: 'An address that looks like another organisation’s can mislead readers, by accident or on purpose.',
    example: {
      bad: 'publishers/acrne.yaml  # beside acme.yaml',
      good: 'publishers/acrne-energy.yaml',
    },
  },
  'record/id-near-duplicate': {
    severity: 'warning',
    title: 'Id is almost the same as another of this publisher',
    what: ({ other }) =>
      `The id differs by one character or hyphen from \`${other}\` of the same publisher.`,
    fix: () =>
      'If both are the same data, keep one and add a redirect for the other. Otherwise choose names that are easy to tell apart.',
    why: 'Two almost equal names are often the same data entered twice.',
    example: {
      bad: 'datasets/acme/road-counts.yaml\ndatasets/acme/road-count.yaml',
      good: 'datasets/acme/road-counts.yaml',
    },
  },
  'record/id-look-alike': {
    severity: 'warning',
    title: 'Id looks like another publisher’s',
    what: ({ other }) => `The id looks like \`${other}\`, which belongs to another publisher.`,
    fix: () =>
      'If it is the same kind of data, use the same spelling. Otherwise choose a name that nobody can confuse with it.',
    why: 'Readers compare addresses at a glance.',
    example: {
      bad: 'datasets/borsetshire/libary-visits.yaml',
      good: 'datasets/borsetshire/library-visits.yaml',
    },
  },
  'record/duplicate-title': {
    severity: 'error',
    title: 'Title is used twice by the publisher',
    what: ({ other }) => `\`${other}\` of the same publisher has the same title.`,
    fix: () => 'Add what differs: the period, the place or the edition.',
    why: 'In search results, readers cannot tell two records with the same title apart.',
    example: { bad: 'title: Ward profiles', good: 'title: Ward profiles, 2025' },
  },
  'record/duplicate-title-elsewhere': {
    severity: 'warning',
    title: 'Title is used by another publisher',
    what: ({ other }) => `\`${other}\` has the same title.`,
    fix: () => 'Name the place or the organisation in the title.',
    why: 'In search results, readers cannot tell two records with the same title apart.',
    example: {
      bad: 'title: Planning applications',
      good: 'title: Planning applications, Borchester',
    },
  },
} satisfies Readonly<Record<string, Message>>;
