import type { Message } from './message.ts';
import { plural } from '../../model/plural.ts';

/** What can be wrong with a file itself: its name, place, size and encoding. */
export const fileMessages = {
  'file/not-utf8': {
    severity: 'error',
    title: 'File is not UTF-8',
    what: () => 'The file is not valid UTF-8 text.',
    fix: () => 'Save it as UTF-8 in your editor.',
    why: 'Text in another encoding shows broken characters or loses some.',
  },
  'file/not-regular': {
    severity: 'error',
    title: 'Not a regular file',
    what: () => 'This is a link, a submodule, an executable or another special file.',
    fix: () =>
      'Replace it with a plain file. If it is marked as executable: `git update-index --chmod=-x FILE`.',
    why: 'A link can point outside the catalogue, and an entry is never run.',
  },
  'file/too-large': {
    severity: 'error',
    title: 'File is too large',
    what: ({ limit }) => `The file is larger than ${Number(limit) / 1024} KiB.`,
    fix: () => 'Shorten it, or split it into a series with one dataset per part.',
    why: 'The register holds metadata only; large files make every check slow.',
  },
  'file/unexpected': {
    severity: 'error',
    title: 'File does not belong here',
    what: ({ expected }) => `The register cannot use a file with this path; expected ${expected}.`,
    fix: () => 'Move or rename it, or delete it.',
    why: 'The path of a file is its id, and the register publishes only the paths it knows.',
    example: {
      bad: 'catalogue/datasets/trees.yml',
      good: 'catalogue/datasets/parks/trees.yaml',
    },
  },
  'file/hidden': {
    severity: 'error',
    title: 'Hidden file among the entries',
    what: ({ name }) => `\`${name}\` is hidden. The catalogue cannot hold hidden files or folders.`,
    fix: () => 'Delete it. Settings for Git and editors belong in the root of the repository.',
    why: 'A hidden file can make Git check out other text than a reviewer sees, or keep a change out of sight.',
  },
  'file/not-as-committed': {
    severity: 'error',
    title: 'File differs from the commit',
    what: ({ state }) =>
      state === 'extra'
        ? 'The file is on the disk, but not in the commit.'
        : state === 'missing'
          ? 'The file is in the commit, but not on the disk.'
          : 'The text on the disk is not the text of the commit.',
    fix: () =>
      'Check out the commit again. If that does not help, see which settings change the file: `git check-attr --all FILE`.',
    why: 'What is checked and published must be what the reviewers read, byte for byte.',
  },
  'file/bad-name': {
    severity: 'error',
    title: 'File or folder name is not a slug',
    what: ({ name }) =>
      `\`${name}\` cannot be part of an address: that takes 3 to 80 lower-case letters and digits, joined by single hyphens.`,
    fix: ({ suggestion }) => (suggestion ? `Rename it to \`${suggestion}\`.` : 'Rename it.'),
    why: 'The name becomes part of a permanent web address.',
    example: { bad: 'datasets/parks/Street Trees.yaml', good: 'datasets/parks/street-trees.yaml' },
  },
  'file/not-json': {
    severity: 'error',
    title: 'File is not JSON',
    what: () => 'The file name ends in `.json`, but the text is not valid JSON.',
    fix: () =>
      'Download the file from the provider again, or correct it in an editor that marks mistakes in JSON.',
    why: 'The service’s page lists its operations from this copy.',
  },
  'file/not-description': {
    severity: 'error',
    title: 'Not an interface description',
    what: ({ expected }) =>
      `The file does not say which version it follows; expected a line such as \`${expected}\`.`,
    fix: () => 'Use the provider’s OpenAPI or AsyncAPI document, or correct the file name.',
    why: 'The service’s page lists its operations from this copy.',
    example: {
      bad: 'name: Gauges API',
      good: 'openapi: 3.1.0\ninfo:\n  title: Gauges API\n  version: "2"\npaths: {}',
    },
  },
  'file/more-problems': {
    severity: 'warning',
    title: 'More problems in this file',
    what: ({ count }) => `This file has ${plural(Number(count), 'more problem')}, not listed.`,
    fix: () => 'Fix the listed ones first, then check again.',
    why: 'One broken file must not hide the problems of the others.',
  },
  'file/not-canonical': {
    severity: 'warning',
    title: 'File is not in the usual form',
    what: () =>
      'From this line on, the order of fields, quotes, line breaks or white space are not in the usual form.',
    fix: () => 'Run `npm run check -- --fix` on the file.',
    why: 'Entries in the same form are easier to read, compare and review.',
    fixable: true,
  },
} satisfies Readonly<Record<string, Message>>;
