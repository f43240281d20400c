import type { Message } from './message.ts';

/** What can be wrong with the files and links of a dataset. */
export const distributionMessages = {
  'distribution/duplicate-url': {
    severity: 'error',
    title: 'The same address twice',
    what: ({ first }) => `Distribution ${first} has the same address and format.`,
    fix: () => 'Remove one, or correct the address.',
    why: 'Usually somebody copied a line and forgot to change the address.',
  },
  'distribution/duplicate-id': {
    severity: 'error',
    title: 'The same distribution id twice',
    what: ({ id, first }) => `Distribution ${first} already has the id \`${id}\`.`,
    fix: () => 'Give each distribution a different id.',
    why: 'Other programs refer to a distribution by its id.',
    example: { bad: '- id: csv\n- id: csv', good: '- id: counts-csv\n- id: sites-csv' },
  },
  'distribution/url-in-other-entry': {
    severity: 'warning',
    title: 'Another entry has the same file',
    what: ({ other }) => `\`${other}\` lists the same file.`,
    fix: () =>
      'If both describe the same data, keep one entry and redirect the other. Otherwise check the address.',
    why: 'Two entries with the same file are usually one dataset entered twice.',
  },
  'distribution/format-media-type': {
    severity: 'warning',
    title: 'Format and media type contradict each other',
    what: ({ format, mediaType, expected }) =>
      `The media type \`${mediaType}\` does not fit ${format}: expected ${Array.isArray(expected) ? expected.join(', ') : String(expected)}.`,
    fix: () => 'Correct the wrong one, or leave `mediaType` out.',
    why: 'Programs use the media type to choose how to read a file.',
    example: {
      bad: 'format: csv\nmediaType: application/pdf',
      good: 'format: csv\nmediaType: text/csv',
    },
  },
  'distribution/format-extension': {
    severity: 'warning',
    title: 'Format and file name contradict each other',
    what: ({ format, extension, other }) =>
      `The format is \`${format}\`, but the file name ends in \`.${extension}\`, as \`${other}\` files do.`,
    fix: ({ other }) => `Set the format to \`${other}\`, or correct the address.`,
    why: 'Readers filter by format and expect what they chose.',
    example: {
      bad: 'url: https://www.example.org/roads.xlsx\nformat: csv',
      good: 'url: https://www.example.org/roads.xlsx\nformat: xlsx',
    },
  },
} satisfies Readonly<Record<string, Message>>;
