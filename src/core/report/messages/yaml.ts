import { advise } from './advise.ts';
import type { Message, MessageArgs } from './message.ts';

/** `3`, `3 or 1`, `5, 3 or 1`. */
function either(columns: MessageArgs[string] | undefined): string {
  const list = Array.isArray(columns) ? (columns as readonly string[]) : [];
  const [last, ...others] = list.toReversed();
  return others.length === 0 ? String(last) : `${others.toReversed().join(', ')} or ${last}`;
}

/** What can be wrong with the YAML of a file. */
export const yamlMessages = {
  'yaml/syntax': {
    severity: 'error',
    title: 'File is not valid YAML',
    what: ({ detail }) => `This line is not valid YAML: ${detail}.`,
    fix: () =>
      'Compare the line with another entry: a colon, a space or a quote is probably missing.',
    why: 'Entries are YAML files, and the register cannot publish a file it cannot read.',
    example: { bad: 'themes: [transport]]', good: 'themes:\n  - transport' },
  },
  'yaml/indentation': {
    severity: 'error',
    title: 'Lines are not indented evenly',
    what: ({ columns }) =>
      Array.isArray(columns) && columns.length > 0
        ? `This line does not line up with the lines above: it can start in column ${either(columns)}.`
        : 'This line does not line up with the lines it belongs to.',
    fix: () =>
      'Indent each level by two spaces, and start fields of the same level in the same column.',
    why: 'In YAML, the indentation says what belongs to what.',
    example: {
      bad: 'access:\n  level: open\n reason: x',
      good: 'access:\n  level: open\n  reason: x',
    },
  },
  'yaml/tab': {
    severity: 'error',
    title: 'Line is indented with a tab',
    what: () => 'This line is indented with a tab; YAML needs spaces.',
    fix: () => 'Replace the tab with two spaces for each level.',
    why: 'YAML does not allow tabs for indentation, because they look different in every editor.',
    fixable: true,
  },
  'yaml/escape': {
    severity: 'error',
    title: 'Unknown escape in quoted text',
    what: () => 'A backslash in double-quoted text starts an escape that does not exist.',
    fix: () => 'Write the backslash twice, or use single quotes.',
    why: 'Inside double quotes a backslash has a special meaning.',
    example: { bad: 'title: "Roads\\paths"', good: "title: 'Roads\\paths'" },
  },
  'yaml/reserved-character': {
    severity: 'error',
    title: 'Text starts with a reserved character',
    what: () => 'Text without quotes cannot start with this character.',
    fix: (args) => advise('Put the text in quotes', args),
    why: 'Characters such as @, ` and % have a special meaning at the start of a YAML value.',
    example: { bad: 'title: @home', good: 'title: "@home"' },
  },
  'yaml/nested-colon': {
    severity: 'error',
    title: 'Text with a colon and a space needs quotes',
    what: () =>
      'Because of a second colon and space on this line, YAML sees a field inside a field.',
    fix: (args) => advise('Put the whole text in quotes', args),
    why: 'A colon and a space separate a field from its value.',
    example: { bad: 'title: Rivers: water levels', good: 'title: "Rivers: water levels"' },
  },
  'yaml/missing-colon': {
    severity: 'error',
    title: 'A colon is missing',
    what: () => 'This line is not a field with a colon and does not continue one.',
    fix: () =>
      'Write `name: value` with a colon and a space, or indent the line to continue the text above.',
    why: 'Every field is a name, a colon, a space and a value.',
    example: { bad: 'title\nsummary: Text', good: 'title: Text\nsummary: Text' },
  },
  'yaml/quote-not-closed': {
    severity: 'error',
    title: 'A quote is not closed',
    what: () => 'The text starts with a quote, but the closing quote is missing.',
    fix: () => 'Add the closing quote.',
    why: 'Without it, the rest of the file becomes part of the text.',
    example: { bad: 'title: "Rivers', good: 'title: "Rivers"' },
  },
  'yaml/bracket-not-closed': {
    severity: 'error',
    title: 'A bracket is not closed',
    what: () => 'The bracket that opens here is not closed.',
    fix: () =>
      'Add the closing bracket, or write one item of the list per line. Put text that starts with a bracket in quotes.',
    why: 'Without it, the rest of the file becomes part of the list.',
    example: { bad: 'themes: [transport', good: 'themes:\n  - transport' },
  },
  'yaml/empty': {
    severity: 'error',
    title: 'File is empty',
    what: () => 'The file has no fields.',
    fix: () => 'Fill it in, or delete it.',
    why: 'Every file in the catalogue is an entry.',
  },
  'yaml/byte-order-mark': {
    severity: 'warning',
    title: 'File starts with a byte order mark',
    what: () => 'The file starts with an invisible byte order mark.',
    fix: () => 'Save the file as UTF-8 without a byte order mark, or run `npm run check -- --fix`.',
    why: 'Some tools read the invisible character as part of the first field.',
    fixable: true,
  },
  'yaml/duplicate-key': {
    severity: 'error',
    title: 'The same field twice',
    what: ({ key, firstLine }) => `\`${key}\` appears twice; the first is on line ${firstLine}.`,
    fix: () => 'Keep one of them.',
    why: 'Programs disagree about which of the two counts.',
    example: { bad: 'licence: ogl-uk-3-0\nlicence: cc0-1-0', good: 'licence: ogl-uk-3-0' },
  },
  'yaml/anchor': {
    severity: 'error',
    title: 'Anchors are not allowed',
    what: ({ name }) => `\`${name}\` is a YAML anchor.`,
    fix: (args) => advise('Write the value out, or put text that starts with & in quotes', args),
    why: 'Anchors and aliases can make a small file grow without limit, and hide what an entry says.',
    example: { bad: 'contact: &team\n  name: Data team', good: 'contact:\n  name: Data team' },
  },
  'yaml/alias': {
    severity: 'error',
    title: 'Aliases are not allowed',
    what: ({ name }) =>
      `\`${name}\` is a YAML alias: it copies a value from elsewhere in the file.`,
    fix: (args) => advise('Write the value out, or put text that starts with * in quotes', args),
    why: 'Anchors and aliases can make a small file grow without limit, and hide what an entry says.',
    example: { bad: 'title: *name', good: 'title: "The name"' },
  },
  'yaml/merge-key': {
    severity: 'error',
    title: 'Merge keys are not allowed',
    what: () => '`<<` merges another value into this one.',
    fix: () => 'Write the fields out.',
    why: 'Merge keys hide what an entry says and are not part of YAML 1.2.',
  },
  'yaml/tag': {
    severity: 'error',
    title: 'Tags are not allowed',
    what: ({ tag }) => `\`${tag}\` is a YAML tag.`,
    fix: (args) => advise('Remove it, or put text that starts with ! in quotes', args),
    why: 'Tags make programs build values of other types. Attackers use them to run code.',
    example: { bad: 'version: !!str 2024', good: 'version: "2024"' },
  },
  'yaml/directive': {
    severity: 'error',
    title: 'Directives are not allowed',
    what: ({ directive }) => `\`${directive}\` changes how the file is read.`,
    fix: () => 'Remove the line.',
    why: 'A directive can change what every value in the file means.',
  },
  'yaml/second-document': {
    severity: 'error',
    title: 'A second document in the file',
    what: () => 'A second YAML document starts here.',
    fix: () => 'Remove the line `---`, or put the second entry in a separate file.',
    why: 'One file is one entry.',
  },
  'yaml/complex-key': {
    severity: 'error',
    title: 'Explicit keys are not allowed',
    what: () => 'A question mark starts an explicit key here.',
    fix: (args) => advise('Write `name: value`, or put text that starts with ? in quotes', args),
    why: 'Field names are plain words.',
  },
  'yaml/key-not-text': {
    severity: 'error',
    title: 'Field name is not text',
    what: () => 'This field name is a number, a list, true, false or empty.',
    fix: () => 'Put the name in double quotes, or remove the field.',
    why: 'Field names are text. Programs read other names in different ways.',
    example: { bad: '2024: x', good: '"2024": x' },
  },
  'yaml/key-too-long': {
    severity: 'error',
    title: 'Field name is too long',
    what: () => 'This field name is far too long.',
    fix: () => 'Shorten the name. Perhaps a line break is missing after it.',
    why: 'The model does not have a field with such a name.',
  },
  'yaml/reserved-key': {
    severity: 'error',
    title: 'Field name is reserved',
    what: ({ key }) => `\`${key}\` cannot be a field name.`,
    fix: () => 'Remove the field.',
    why: 'Programs that read the entry give this name a special meaning.',
  },
  'yaml/too-deep': {
    severity: 'error',
    title: 'Values are nested too deeply',
    what: ({ limit }) => `Values are nested more than ${limit} levels deep.`,
    fix: () => 'Compare with another entry and remove brackets or indentation.',
    why: 'No entry needs it, and attackers use deep nesting to make programs fail.',
  },
  'yaml/too-many-values': {
    severity: 'error',
    title: 'Too much in one file',
    what: ({ limit }) => `The file has more than ${limit} words and marks.`,
    fix: () => 'Split the entry into a series with one dataset per part.',
    why: 'No entry needs so much, and huge files make every check slow.',
  },
  'yaml/number-not-finite': {
    severity: 'error',
    title: 'Value is not a number',
    what: () => 'Infinity and “not a number” cannot be values.',
    fix: () => 'Give a number, or leave the field out.',
    why: 'JSON cannot hold such values.',
  },
  'yaml/number-too-large': {
    severity: 'error',
    title: 'Number is too large to be exact',
    what: () => 'The number has more digits than programs can keep.',
    fix: () => 'Put it in double quotes if it is an identifier; otherwise round it.',
    why: 'Programs silently round long numbers.',
    example: { bad: 'value: 12345678901234567890', good: 'value: "12345678901234567890"' },
  },
} satisfies Readonly<Record<string, Message>>;
