import { advise } from './advise.ts';
import type { Message } from './message.ts';

/** What is lost when lines are joined → what to call it. */
const LOST: Readonly<Record<string, string>> = {
  ...{
    list: 'list',
    table: 'table',
    heading: 'heading',
    code: 'block of code',
    quote: 'quotation',
  },
  ...{
    link: 'list of links',
    line: 'line under a heading',
    'line break': 'line break',
    paragraph: 'break between paragraphs',
  },
};

/** What YAML reads otherwise than people do: marks that only look right, and text that is cut or joined. */
export const misreadMessages = {
  'yaml/text-after-quote': {
    severity: 'error',
    title: 'Text after a closing quote',
    what: () => 'The text goes on here, after the quote that ends it.',
    fix: (args) => advise('Put the whole text in quotes of the other kind', args),
    why: 'A value that starts with a quote ends at the next one.',
    example: { bad: 'title: "Big" trees', good: 'title: \'"Big" trees\'' },
  },
  'yaml/text-after-bracket': {
    severity: 'error',
    title: 'Text that starts with a bracket',
    what: () => 'The bracket starts a list or a group of fields, but text follows.',
    fix: (args) => advise('Put the whole text in quotes', args),
    why: 'In YAML, [ starts a list and { a group of fields.',
    example: { bad: 'title: {Trees} of the borough', good: 'title: "{Trees} of the borough"' },
  },
  'yaml/list-on-one-line': {
    severity: 'error',
    title: 'A list item on the line of its field',
    what: () => 'A dash and a space start a list, which cannot begin on the line of a field.',
    fix: (args) =>
      advise('Put each item of a list on its own line below, or put text in quotes', args),
    why: 'The items of a list stand below the name of the field, one on each line.',
    example: { bad: 'themes: - transport', good: 'themes:\n  - transport' },
  },
  'yaml/missing-space': {
    severity: 'error',
    title: 'A space is missing after a colon or a dash',
    what: ({ mark }) => `There is no space after \`${String(mark)}\`, so YAML reads one text here.`,
    fix: ({ mark }) =>
      `Put a space after \`${String(mark)}\`, or put the text in quotes if it is meant as it is.`,
    why: 'A colon ends the name of a field, and a dash starts a list item, only before a space.',
    example: { bad: 'themes:\n  -transport', good: 'themes:\n  - transport' },
    fixable: true,
  },
  'yaml/odd-character': {
    severity: 'error',
    title: 'Character that only looks like a space, a colon or a dash',
    what: ({ character, where, expected }) =>
      expected
        ? `The character ${String(character)} stands ${String(where)}, where YAML needs ${String(expected)}.`
        : `The character ${String(character)} stands ${String(where)}, where nobody can see it.`,
    fix: ({ expected }) =>
      expected
        ? `Delete the character and type ${String(expected)}, or run \`npm run check -- --fix\`.`
        : 'Delete the character, or run `npm run check -- --fix`.',
    why: 'Such characters come from copying out of web pages and documents. YAML takes them for letters.',
    fixable: true,
  },
  'yaml/line-ends': {
    severity: 'error',
    title: 'Lines end in a carriage return',
    what: () =>
      'The line ends in a carriage return alone (U+000D). Programs read it and the next as one line.',
    fix: () => 'Save the file with Unix line ends (LF), or run `npm run check -- --fix`.',
    why: 'Only very old systems end lines like this.',
    fixable: true,
  },
  'yaml/hash-in-text': {
    severity: 'warning',
    title: 'Text is cut at a #',
    what: () => 'A space and a # start a comment, so the rest of this line is not published.',
    fix: (args) =>
      advise('Put the whole text in quotes. If it is a comment, put it on the line above', args),
    why: 'Numbers such as “ward #4” are cut without any error, and nobody sees that something is missing.',
    example: { bad: 'title: Tree survey #2 of 2024', good: 'title: "Tree survey #2 of 2024"' },
    fixable: true,
  },
  'yaml/lost-structure': {
    severity: 'warning',
    title: 'Lines of a list or table are joined',
    what: ({ what, style }) =>
      `YAML joins the lines of this text into one${style === 'folded' ? ' because of `>`' : ''}, so the ${LOST[String(what)] ?? 'structure'} is lost.`,
    fix: ({ style }) =>
      style === 'folded'
        ? 'Write `|-` in place of `>-`, or run `npm run check -- --fix`.'
        : 'Write `|-` after the colon and the text below it, or run `npm run check -- --fix`.',
    why: 'Lists, tables, headings and code need separate lines. Only text after `|` keeps its lines.',
    example: {
      bad: 'description: >-\n  The table holds:\n  - species\n  - height',
      good: 'description: |-\n  The table holds:\n  - species\n  - height',
    },
    fixable: true,
  },
  'yaml/curly-quotes': {
    severity: 'warning',
    title: 'Typographic quotes around a value',
    what: () => 'The value stands in typographic quotes, which become part of it.',
    fix: () => 'Use straight quotes, or none.',
    why: 'YAML knows straight quotes only. Text editors replace them while you type.',
    example: { bad: 'title: “Street trees”', good: 'title: Street trees' },
  },
} satisfies Readonly<Record<string, Message>>;
