import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';

import { identifyFile } from '../../model/entry.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { fixText } from './fix-text.ts';

const DATASET = identifyFile('datasets/acme/trees.yaml')!;

const fix = (text: string): string => fixText(text, DATASET).text;
const valueOf = (text: string): unknown => parseText(text, LARGE_LIMITS).value;
const codes = (text: string): string[] =>
  parseText(text, LARGE_LIMITS).problems.map(({ code }) => code);

describe('what the fixer gives back', () => {
  it.each<[string, string, object]>([
    ['a title', 'title: Survey #2 of 2024\n', { title: 'Survey #2 of 2024' }],
    ['with its spaces', 'title: Survey  #2\n', { title: 'Survey  #2' }],
    ['the start of a line', 'title: Survey\n  #2\n', { title: 'Survey #2' }],
    ['a keyword', 'keywords:\n  - ward #4\n', { keywords: ['ward #4'] }],
    [
      'a long summary',
      `summary: ${'words '.repeat(20)}in ward #4, with species\n`,
      { summary: `${'words '.repeat(20)}in ward #4, with species` },
    ],
    ['a list', 'description: >-\n  Has:\n  - a\n  - b\n', { description: 'Has:\n- a\n- b' }],
    ['a list, last line end kept', 'description: >\n  - a\n  - b\n', { description: '- a\n- b\n' }],
    ['a list without a mark', 'description: Has\n  - a\n  - b\n', { description: 'Has\n- a\n- b' }],
    [
      'a list in quotes',
      "description: 'It''s:\n  - a\n  - b'\n",
      { description: "It's:\n- a\n- b" },
    ],
    [
      'a table and a paragraph',
      'description: >-\n  Text\n  wrapped.\n\n  | a | b |\n  |---|---|\n',
      { description: 'Text\nwrapped.\n\n| a | b |\n|---|---|' },
    ],
    [
      'a list that goes deeper',
      'description: >-\n  - a\n    - b\n  - c\n  - d\n',
      { description: '- a\n  - b\n- c\n- d' },
    ],
    ['spaces at the ends of lines', 'description: >-\n  a  \n  b\n', { description: 'a  \nb' }],
    [
      'a list with escapes',
      'description: "The \\"table\\" has:\\t\n  - a\n  - b \\\n  c"\n',
      { description: 'The "table" has:\t\n- a\n- b c' },
    ],
    ['paragraphs', 'description: >-\n  One.\n\n  Two.\n', { description: 'One.\n\nTwo.' }],
    [
      'a list of dashes',
      'description: >-\n  Has:\n  – a\n  – b\n',
      { description: 'Has:\n– a\n– b' },
    ],
  ])('%s', (_name, text, value) => {
    expect(valueOf(fix(text))).toEqual(value);
    expect(codes(fix(text))).toEqual([]);
    expect(fix(fix(text))).toBe(fix(text));
  });

  it.each([
    ['a word of a vocabulary', 'status: current #checked\n'],
    ['an address', 'landingPage: https://example.org/ #old\n'],
    ['a comment', 'title: Trees # of May\n'],
    ['what may be a comment', 'title: Trees of the park # ask again in May\n'],
    ['a comment behind quotes', 'title: "Trees" #2\n'],
    ['a field that was commented out', 'provenance:\n  method: Trees\n  #notes: x\n'],
  ])('leaves %s as it is read', (_name, text) => {
    expect(valueOf(fix(text))).toEqual(valueOf(text));
    expect(fix(fix(text))).toBe(fix(text));
  });

  it.each<[string, string, object]>([
    [
      'a no-break space in the indentation',
      'access:\n\u00a0 level: open\n',
      { access: { level: 'open' } },
    ],
    ['one after a colon', 'title:\u00a0Trees\nstatus: x\n', { title: 'Trees', status: 'x' }],
    ['one before a colon', 'title\u00a0: Trees\n', { title: 'Trees' }],
    ['one after a dash', 'themes:\n  -\u00a0a\n', { themes: ['a'] }],
    ['a zero-width space in a name', 'ti\u200btle: Trees\n', { title: 'Trees' }],
    ['a full-width colon', 'title：Trees\nstatus： x\n', { title: 'Trees', status: 'x' }],
    ['colons without a space', 'title:Trees\nstatus:x\n', { title: 'Trees', status: 'x' }],
    ['dashes without a space', 'themes:\n  -a\n  -b\n', { themes: ['a', 'b'] }],
    ['bullets', 'themes:\n  • a\n  • b\n  • c\n', { themes: ['a', 'b', 'c'] }],
    ['old line ends', 'title: Trees\rstatus: x\r', { title: 'Trees', status: 'x' }],
  ])('repairs marks: %s', (_name, text, value) => {
    expect(valueOf(fix(text))).toEqual(value);
  });

  it('loses no character, and changes no value that YAML reads as it is meant', () => {
    const piece = fc.constantFrom(
      ...['a', 'B c', ' ', '\n', '\n  ', '\n\n  ', '- x', '1. y', '| t |', '#4', '# n', ': ', '>'],
      ...['  \n  ', '\\', "'", '"', '`', '[a]: b', '## h', '```'],
    );
    const body = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
    const mark = fc.constantFrom('', '>-\n  ', '|-\n  ', '>\n  ', "'", '"', '\n  ');
    fc.assert(
      fc.property(mark, body, (start, text) => {
        const end = start === "'" || start === '"' ? start : '';
        const source = `title: Trees\ndescription: ${start}${text}${end}\n`;
        if (valueOf(source) === undefined) return;
        const fixed = fix(source);
        expect(letters(fixed)).toBe(letters(source));
        const isMisread = codes(source).some((code) => /hash-in-text|lost-structure/.test(code));
        if (!isMisread) expect(valueOf(fixed)).toEqual(valueOf(source));
        expect(fix(fixed)).toBe(fixed);
      }),
      { numRuns: 3000 },
    );
  });
});

/** Every character of values and comments, white space and order aside. */
function letters(text: string): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  const found: string[] = [document.commentBefore ?? '', document.comment ?? ''];
  visit(document, {
    Node(_key, node) {
      const value = 'value' in node ? String(node.value) : '';
      found.push(value, node.commentBefore ?? '', node.comment ?? '');
    },
  });
  return [...found.join('').replace(/yaml-language-server.*?schema\.json/, '')]
    .filter((character) => /[^\s#]/.test(character))
    .sort()
    .join('');
}
