import type { Message } from './message.ts';

/** What can be wrong with a file as such: its name, place, size and encoding. */
export const fileMessages = {
  'file/not-utf8': {
    severity: 'error',
    title: 'File is not UTF-8',
    what: () => 'The file is not valid UTF-8 text.',
    fix: () => 'Save it as UTF-8 in your editor.',
    why: 'Text in another encoding shows broken characters, or hides others.',
  },
  'file/not-regular': {
    severity: 'error',
    title: 'Not a regular file',
    what: () => 'This is a link, a device or another special file.',
    fix: () => 'Replace it with a plain file.',
    why: 'A link can point outside the catalogue.',
  },
  'file/too-large': {
    severity: 'error',
    title: 'File is too large',
    what: ({ limit }) => `The file is larger than ${Number(limit) / 1024} KiB.`,
    fix: () => 'Shorten it, or split it into a series with one dataset for each part.',
    why: 'The register holds metadata only; large files make every check slow.',
  },
  'file/unexpected': {
    severity: 'error',
    title: 'File does not belong here',
    what: ({ expected }) => `The model has no place for this file; expected is ${expected}.`,
    fix: () => 'Move or rename it, or delete it.',
    why: 'The path of a file is its identity: only known places can be published.',
    example: {
      bad: 'catalogue/datasets/trees.yml',
      good: 'catalogue/datasets/parks/trees.yaml',
    },
  },
  'file/bad-name': {
    severity: 'error',
    title: 'File or folder name is not a slug',
    what: ({ name }) =>
      `\`${name}\` cannot be part of an address: names are 3 to 80 lower-case letters and digits, joined by single hyphens.`,
    fix: ({ suggestion }) => (suggestion ? `Rename it to \`${suggestion}\`.` : 'Rename it.'),
    why: 'The name becomes part of a permanent web address.',
    example: { bad: 'datasets/parks/Street Trees.yaml', good: 'datasets/parks/street-trees.yaml' },
  },
  'file/not-json': {
    severity: 'error',
    title: 'File is not JSON',
    what: () => 'The name of the file ends in `.json`, but its text is not valid JSON.',
    fix: () =>
      'Take the file from the provider again, or correct it with an editor that marks mistakes in JSON.',
    why: 'The page of the service lists what it offers from this copy.',
  },
  'file/not-description': {
    severity: 'error',
    title: 'Not a description of an interface',
    what: ({ expected }) =>
      `The file does not say which version it follows; expected is a line such as \`${expected}\`.`,
    fix: () => 'Take the provider’s OpenAPI or AsyncAPI document, or correct the name of the file.',
    why: 'The page of the service lists what it offers from this copy.',
    example: {
      bad: 'name: Gauges API',
      good: 'openapi: 3.1.0\ninfo:\n  title: Gauges API\n  version: "2"\npaths: {}',
    },
  },
  'file/more-problems': {
    severity: 'warning',
    title: 'More problems in this file',
    what: ({ count }) =>
      count === 1
        ? 'One more problem in this file is not listed.'
        : `Not listed: ${count} more problems in this file.`,
    fix: () => 'Put the listed ones right first, then check again.',
    why: 'One broken file must not hide the problems of the others.',
  },
  'file/not-canonical': {
    severity: 'warning',
    title: 'File is not in the usual form',
    what: () =>
      'From this line on the file is not written as entries usually are: order of fields, quotes, line breaks or white space.',
    fix: () => 'Run `npm run check -- --fix` on it.',
    why: 'Entries in one form are easier to read, compare and review.',
    fixable: true,
  },
} satisfies Readonly<Record<string, Message>>;
