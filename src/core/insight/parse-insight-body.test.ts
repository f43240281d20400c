import { describe, expect, it } from 'vitest';

import { parseInsightBody } from './parse-insight-body.ts';

const CHART =
  '<Chart data="people" kind="line" x="year" y="people" title="More people" finding="It grows." alt="A line that rises." />';

/** What was refused, each with its line and column. */
const refused = (text: string): string[] =>
  parseInsightBody(text).faults.map(({ at, fault }) => {
    const said = 'what' in fault ? fault.what : 'name' in fault ? `${fault.name} ${fault.why}` : '';
    return `${at.line}:${at.column} ${fault.is} ${said || ('url' in fault ? fault.url : '')}`.trim();
  });

describe('parseInsightBody', () => {
  it('reads headings, paragraphs, lists, links, values, notes, charts and tables', () => {
    const { blocks, faults } = parseInsightBody(
      [
        '## What *happened*',
        '',
        'In 2023, <Value data="people" of="people" where="year=2023" format="integer" /> people **lived** here: [see](/datasets/a/b/) or [ask](https://a.example/x).',
        '',
        '- one',
        '- two',
        '',
        CHART,
        '',
        '<Note>',
        'The count of 2021 is an estimate.',
        '</Note>',
        '',
        '<Table data="people" caption="People by year" />',
      ].join('\n'),
    );
    expect(faults).toEqual([]);
    expect(blocks.map(({ is }) => is)).toEqual([
      'heading',
      'paragraph',
      'list',
      'chart',
      'note',
      'table',
    ]);
    expect(blocks[1]).toMatchObject({
      words: [
        'In 2023, ',
        { is: 'value', of: 'people', where: 'year=2023', at: { line: 3, column: 10 } },
        ' people ',
        { is: 'strong', words: ['lived'] },
        ' here: ',
        { is: 'link', url: '/datasets/a/b/', text: 'see' },
        ' or ',
        { is: 'link', url: 'https://a.example/x' },
        '.',
      ],
    });
  });

  it.each([
    ['an import', 'Text\n\nimport fs from "fs"', ['3:1 not-allowed an import or export']],
    ['an export', 'export const a = 1', ['1:1 not-allowed an import or export']],
    ['an expression', 'It is {process.exit(1)} here', ['1:7 not-allowed an expression in braces']],
    ['a block expression', '{fetch("/")}', ['1:1 not-allowed an expression in braces']],
    ['a script', 'a\n\n<script>alert(1)</script>', ['3:1 not-allowed <script>']],
    ['a frame', '<iframe src="https://a.example/" />', ['1:1 not-allowed <iframe>']],
    ['a picture', 'x <img src="x" onerror="alert(1)" />', ['1:3 not-allowed <img>']],
    ['an image', '![x](https://a.example/x.png)', ['1:1 not-allowed an image']],
    ['an unknown component', '<Danger />', ['1:1 not-allowed <Danger>']],
    ['a member of a component', '<Chart.x />', ['1:1 not-allowed <Chart.x>']],
    ['an inherited name', '<constructor />', ['1:1 not-allowed <constructor>']],
    ['a fragment', '<>x</>', ['1:1 not-allowed a fragment']],
    ['a link with script', '[x](javascript:alert(1))', ['1:1 link javascript:alert(1)']],
    ['a link with data', '[x](data:text/html,x)', ['1:1 link data:text/html,x']],
    ['a link to another host', '[x](//evil.example/)', ['1:1 link //evil.example/']],
    ['a link without TLS', '[x](http://a.example/)', ['1:1 link http://a.example/']],
    ['code', 'a `b`', ['1:3 not-allowed code']],
    [
      'a Markdown table',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      ['1:1 not-allowed a table in Markdown'],
    ],
    [
      'text in a chart',
      CHART.replace(' />', '>\n\nx\n\n</Chart>'),
      ['1:1 not-allowed text inside <Chart>'],
    ],
    ['a chart in a note', `<Note>\n${CHART}\n</Note>`, ['2:1 not-allowed <Chart> inside <Note>']],
    ['a handler', CHART.replace('<Chart', '<Chart onClick="x"'), ['1:1 attribute onClick unknown']],
    ['an attribute of code', CHART.replace('"line"', '{x}'), ['1:1 attribute kind not-text']],
    ['spread attributes', CHART.replace('<Chart', '<Chart {...x}'), ['1:1 attribute {…} not-text']],
    ['an unknown kind', CHART.replace('"line"', '"pie"'), ['1:1 attribute kind value']],
    ['a missing alternative', CHART.replace(/ alt="[^"]*"/, ''), ['1:1 attribute alt missing']],
    ['a missing finding', CHART.replace(/ finding="[^"]*"/, ''), ['1:1 attribute finding missing']],
    ['an empty title', CHART.replace('"More people"', '" "'), ['1:1 attribute title value']],
    ['a path as name', CHART.replace('"people"', '"../people"'), ['1:1 attribute data value']],
  ])('refuses %s', (_, text, expected) => {
    expect(refused(text)).toEqual(expected);
  });

  it.each([
    ['quotations', '> '.repeat(5_000) + 'x'],
    ['lists', '- '.repeat(5_000) + 'x'],
    ['brackets', '['.repeat(20_000)],
    ['emphasis', '*a '.repeat(12_000)],
    ['braces', '{'.repeat(20_000)],
    ['components', '<Note>\n'.repeat(4_000)],
    ['components within a line', '<Note>'.repeat(6_000)],
    ['a long text', 'word '.repeat(20_000)],
    ['many tables', '|a|b|\n'.repeat(7_000)],
  ])('refuses a nest of %s in time', (_, text) => {
    const started = performance.now();
    const { faults } = parseInsightBody(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('says where the text cannot be parsed', () => {
    expect(refused('a\n\n<Note>\nb')[0]).toBe('3:1 syntax');
  });
});
