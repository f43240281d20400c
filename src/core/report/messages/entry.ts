import type { Message } from './message.ts';

/** What can be wrong with a record's id and title, seen beside the others. */
export const entryMessages = {
  'record/id-reserved': {
    severity: 'error',
    title: 'Id is reserved',
    what: ({ name }) =>
      `\`${name}\` cannot be part of an id: the site or a computer needs the name for itself.`,
    fix: ({ name }) => `Rename the file or folder to say more, for example \`${name}-data\`.`,
    why: 'Names such as index, new, api or con are addresses of the site, or names that Windows does not allow for a file.',
    example: { bad: 'datasets/acme/index.yaml', good: 'datasets/acme/deprivation-index.yaml' },
  },
  'record/id-case-clash': {
    severity: 'error',
    title: 'Ids differ only by capital letters',
    what: ({ other }) => `The file differs from \`${other}.yaml\` only by capital letters.`,
    fix: () => 'Rename it in lower case, or delete one of the two.',
    why: 'On many computers the two names are the same file, and one of them is lost.',
  },
  'record/publisher-look-alike': {
    severity: 'error',
    title: 'Publisher id looks like another publisher’s',
    what: ({ id, other }) => `The publisher id \`${id}\` can be mistaken for \`${other}\`.`,
    fix: () =>
      'Choose an id that cannot be mistaken, or move the records to the publisher that is meant.',
    why: 'An address that looks like another organisation’s can mislead readers, by accident or on purpose.',
    example: {
      bad: 'publishers/acrne.yaml  # beside acme.yaml',
      good: 'publishers/acrne-energy.yaml',
    },
  },
  'record/id-near-duplicate': {
    severity: 'warning',
    title: 'Id is almost the same as another of the publisher',
    what: ({ other }) =>
      `The id differs from \`${other}\` of the same publisher by a single character or a hyphen.`,
    fix: () =>
      'If both are the same data, keep one and add a redirect for the other; otherwise give them names that tell them apart.',
    why: 'Two almost equal names are often the same data entered twice.',
    example: {
      bad: 'datasets/acme/road-counts.yaml\ndatasets/acme/road-count.yaml',
      good: 'datasets/acme/road-counts.yaml',
    },
  },
  'record/id-look-alike': {
    severity: 'warning',
    title: 'Id looks like one of another publisher',
    what: ({ other }) => `The id looks like \`${other}\`, which belongs to another publisher.`,
    fix: () =>
      'If it is the same kind of data, spell it the same way; otherwise choose a name that cannot be mistaken.',
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
    fix: () => 'Add what tells them apart: the period, the place or the edition.',
    why: 'In a list of results nobody can tell two records with the same title apart.',
    example: { bad: 'title: Ward profiles', good: 'title: Ward profiles, 2025' },
  },
  'record/duplicate-title-elsewhere': {
    severity: 'warning',
    title: 'Title is used by another publisher',
    what: ({ other }) => `\`${other}\` has the same title.`,
    fix: () => 'Name the place or the organisation in the title.',
    why: 'In a list of results nobody can tell two records with the same title apart.',
    example: {
      bad: 'title: Planning applications',
      good: 'title: Planning applications, Borchester',
    },
  },
} satisfies Readonly<Record<string, Message>>;
