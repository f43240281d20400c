import { describe, expect, it } from 'vitest';

import { ENTRY_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';

/** What is lost, and the line at which. */
const losses = (text: string): string[] =>
  parseText(text, ENTRY_LIMITS)
    .problems.filter(({ code }) => code === 'yaml/lost-structure')
    .map(({ offset, args }) => `${String(args['what'])}: ${text.slice(offset).split('\n')[0]}`);

const folded = (text: string, mark = '>-'): string =>
  `description: ${mark}\n${text.replace(/^(?=.)/gm, '  ')}\n`;

describe('findLostStructure', () => {
  it.each([
    ['dashes of a word processor', 'It holds:\n– a\n– b', 'list: – a'],
    ['other bullets', 'It holds:\n● a\n● b', 'list: ● a'],
    ['letters', 'It holds:\na) one\nb) two', 'list: a) one'],
    ['numbers in brackets', 'It holds:\n(1) one\n(2) two', 'list: (1) one'],
    ['dashes without a space', 'It holds:\n-one\n-two', 'list: -one'],
    ['a line between paragraphs', 'One.\n\n---\nTwo.', 'line: ---'],
    ['a paragraph', 'One is here.\n\nTwo is there.', 'paragraph: Two is there.'],
    ['a list that does not begin with 1', 'One:\n\n2. two\n\n3. three', 'paragraph: 2. two'],
    ['a list after a line', 'It holds:\n- species\n- height', 'list: - species'],
    ['one item after a colon', 'It holds:\n- species', 'list: - species'],
    ['a separate list', 'Text.\n\n- species\n- height', 'list: - height'],
    ['stars', '* a\n* b', 'list: * b'],
    ['plus signs', '+ a\n+ b', 'list: + b'],
    ['bullets of a word processor', '• a\n• b', 'list: • b'],
    ['numbers', 'Steps:\n1. a\n2. b', 'list: 1. a'],
    ['numbers with brackets', '1) a\n2) b', 'list: 2) b'],
    ['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 'table: | a | b |'],
    ['a table without outer bars', 'a | b\n--- | ---\n1 | 2', 'table: --- | ---'],
    ['a heading', '# Trees\nText.', 'heading: # Trees'],
    ['a heading after text', 'Text.\n## Trees', 'heading: ## Trees'],
    ['a heading with a line below', 'Trees\n=====\nText.', 'line: ====='],
    ['a block of code', '```\ncode\n```', 'code: ```'],
    ['a block of code with waves', 'See:\n~~~ sh\ncode\n~~~', 'code: ~~~ sh'],
    ['a quotation', 'They say:\n> one', 'quote: > one'],
    ['a quotation over lines', '> one\n> two', 'quote: > two'],
    ['spaces at the end of a line', 'One  \ntwo', 'line break: One  '],
    ['a backslash at the end of a line', 'One\\\ntwo', 'line break: One\\'],
    [
      'references',
      '[a]: https://a.example\n[b]: https://b.example',
      'link: [a]: https://a.example',
    ],
    ['a line across', 'Text\n---\nText', 'line: ---'],
  ])('sees what joined lines lose: %s', (_name, text, loss) => {
    for (const mark of ['>-', '>', '>+']) expect(losses(folded(text, mark))).toEqual([loss]);
    expect(losses(folded(text, '|-'))).toEqual([]);
  });

  it.each([
    ['without a mark', 'description: It holds\n  - species\n  - height\n', 'list: - species'],
    ['below the name', 'description:\n  It holds\n  - species\n', 'list: - species'],
    ['in quotes', 'description: "It holds:\n  - species\n  - height"\n', 'list: - species'],
    ['in other quotes', "description: 'It holds:\n  1. a\n  2. b'\n", 'list: 1. a'],
    ['in a list', 'd:\n  - title: >-\n      It holds:\n      - species\n', 'list: - species'],
  ])('sees it however the text is written: %s', (_name, text, loss) => {
    expect(losses(text)).toEqual([loss]);
  });

  it.each([
    ['wrapped words', 'Words that go on\nand on and on\nto the end.'],
    ['a dash of a wrapped sentence', 'Trees of streets\n- and of parks - with\ntheir species'],
    ['a year at the start of a line', 'It was made in\n2024. It is open.'],
    ['items with empty lines between', '- a\n\n- b\n\n- c'],
    ['a list that is indented', 'It holds:\n\n  - a\n  - b\n\nand more'],
    ['one item over two lines', '- a\nand more of it'],
    ['a number in a sentence', 'see ticket\n# 4 of them'],
    ['bold words', '**Trees** of\n**parks**'],
  ])('lets pass what joined lines keep: %s', (_name, text) => {
    expect(losses(folded(text))).toEqual([]);
  });
});
