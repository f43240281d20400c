import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { identifyFile } from '../../model/entry.ts';
import { renderEntryYaml } from '../../contribute/render-entry-yaml.ts';
import { LARGE_LIMITS } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { checkForm } from './check-form.ts';
import { fixText } from './fix-text.ts';
import { formatNames } from './format-names.ts';

const FILE = 'datasets/acme/trees.yaml';
const DATASET = identifyFile(FILE)!;
const HEADER = '# yaml-language-server: $schema=../../../schemas/dataset.schema.json\n';
const FORMATS = new Map([
  ['csv', 'csv'],
  ['excel', 'xlsx'],
]);

const fix = (text: string, https = false): string =>
  fixText(text, DATASET, { formats: FORMATS, https }).text;
/** Without the first line, which all results share. */
const body = (text: string): string => fix(text).replace(HEADER, '');

describe('renderEntryYaml', () => {
  it('never cuts a character in two where it wraps quoted text', () => {
    // A control character asks for quotes; without spaces, the text is cut wherever the width ends.
    for (const start of ['', 'a']) {
      const title = `${start}\u0001${'😀'.repeat(200)}`;
      const text = new TextDecoder().decode(
        new TextEncoder().encode(renderEntryYaml(DATASET, { title })),
      );
      expect(parseText(text, LARGE_LIMITS).value).toEqual({ title });
    }
  });
});

describe('fixText', () => {
  it.each<[string, string, string]>([
    [
      'puts fields into the order of the schema',
      'status: current\ntitle: Trees\n',
      'title: Trees\nstatus: current\n',
    ],
    [
      'does so inside lists, unknown fields last',
      'distributions:\n  - x: 1\n    format: csv\n    title: a\n',
      'distributions:\n  - title: a\n    format: csv\n    x: 1\n',
    ],
    [
      'quotes dates',
      "modified: 2024-05-01\nissued: '2024-05'\n",
      'issued: "2024-05"\nmodified: "2024-05-01"\n',
    ],
    [
      'makes years and versions text as they stand',
      'issued: 2024\nversion: 2.10\n',
      'issued: "2024"\nversion: "2.10"\n',
    ],
    [
      'keeps numbers where numbers are due',
      'coverage:\n  bbox: [-0.5, 51.0, 0.3, 51.7]\n',
      'coverage:\n  bbox: [-0.5, 51.0, 0.3, 51.7]\n',
    ],
    [
      'takes away quotes that are not needed',
      'title: "Trees"\nfrequency: \'annual\'\n',
      'title: Trees\nfrequency: annual\n',
    ],
    [
      'keeps quotes that are needed',
      "title: 'Trees: all'\nversion: 'yes'\n",
      'title: "Trees: all"\nversion: yes\n',
    ],
    [
      'takes away spaces, tabs and Windows line ends',
      'title: Trees  \r\naccess:\r\n\tlevel: open\r\n\r\n\r\n',
      'title: Trees\naccess:\n  level: open\n',
    ],
    ['adds the last line end', 'title: Trees', 'title: Trees\n'],
    ['writes lists line by line', 'themes: [a, b]\n', 'themes:\n  - a\n  - b\n'],
    ['writes keywords in lower case', 'keywords:\n  - Tree\n', 'keywords:\n  - tree\n'],
    [
      'writes formats by their ids',
      'distributions:\n  - format: Excel\n  - format: CSV\n',
      'distributions:\n  - format: xlsx\n  - format: csv\n',
    ],
    [
      'leaves unknown formats alone',
      'distributions:\n  - format: Scroll\n',
      'distributions:\n  - format: Scroll\n',
    ],
    [
      'keeps indented lines inside block text',
      'description: |-\n  - one\n    - two\n\n      code\n',
      'description: |-\n  - one\n    - two\n\n      code\n',
    ],
    [
      'keeps two spaces inside block text',
      'description: |-\n  one  \n  two\n',
      'description: |-\n  one  \n  two\n',
    ],
  ])('%s', (_name, text, expected) => {
    expect(body(text)).toBe(expected);
    expect(fix(HEADER + expected)).toBe(HEADER + expected);
  });

  it('keeps comments beside what they are about', () => {
    const text = `# first
status: current # as of May
# about the title
title: Trees
themes: [a, b] # two
# the end
`;
    expect(body(text)).toBe(`# about the title
title: Trees
# first
status: current # as of May
# two
themes:
  - a
  - b

# the end
`);
  });

  it('wraps long text', () => {
    const text = `summary: ${'words and '.repeat(15)}more.\n`;
    expect(body(text)).toMatch(/^summary: >-\n( {2}.{60,98}\n)+ {2}.*more\.\n$/);
  });

  it('adds the line that tells editors the schema, and keeps one that is there', () => {
    expect(fix('title: Trees\n')).toBe(`${HEADER}title: Trees\n`);
    const other = '# yaml-language-server: $schema=https://example.org/s.json\ntitle: Trees\n';
    expect(fix(other)).toBe(other);
    const theme = fixText('title: x\n', identifyFile('vocabularies/themes.yaml')!).text;
    expect(theme).toContain('$schema=../../schemas/vocabulary.schema.json\n');
    const settings = fixText('title: x\n', identifyFile('catalogue.yaml')!).text;
    expect(settings).toContain('$schema=../schemas/catalogue.schema.json\n');
  });

  it('changes http: to https: on request only, and says where', () => {
    const text = `${HEADER}landingPage: http://example.org/\nprovenance:\n  method: See http://example.org/\n`;
    expect(fix(text)).not.toContain('https://example.org');
    const fixed = fixText(text, DATASET, { https: true });
    expect(fixed.addresses).toEqual(['https://example.org/']);
    expect(fixed.text).toContain('method: See http://example.org/');
  });

  it.each([
    ['an anchor', 'b: 1\ntitle: &a x\n'],
    ['a second document', 'b: 1\n---\ntitle: x\n'],
    ['a field given twice', 'status: a\ntitle: x\nstatus: b\n'],
    ['a bracket left open', 'b: [\ntitle: x\n'],
  ])('does not touch a file with %s', (_name, text) => {
    expect(fix(text)).toBe(text);
  });

  it('does not touch machine-owned records', () => {
    const text = 'harvest: {identifier:   x}\n';
    expect(fixText(text, identifyFile('harvested/portal/trees.yaml')!).text).toBe(text);
  });

  it('keeps every value, and has nothing to do a second time', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '#', ':', '-', '"', "'", '\\', '\t', '|', '1'),
        maxLength: 40,
      }),
      fc.constantFrom(
        '2024',
        '2024-05-01',
        'null',
        'true',
        '~',
        '1e3',
        '0x10',
        '<<',
        '- a',
        '---',
        'x'.repeat(200),
        'y '.repeat(90),
      ),
    );
    const value = fc.record(
      {
        title: word,
        summary: word,
        description: word,
        themes: fc.array(word, { minLength: 1, maxLength: 3 }),
        coverage: fc.record({
          bbox: fc.array(fc.integer(), { minLength: 1, maxLength: 4 }),
          boundaries: word,
        }),
        distributions: fc.array(fc.record({ title: word, url: word, byteSize: fc.nat() }), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      { requiredKeys: ['title'] },
    );
    fc.assert(
      fc.property(value, (entry) => {
        const text = renderEntryYaml(DATASET, entry);
        expect(parseText(text, LARGE_LIMITS).value).toEqual(JSON.parse(JSON.stringify(entry)));
        expect(fixText(text, DATASET).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('checkForm', () => {
  it('points at the first line that --fix would change', () => {
    const sources = [
      { file: FILE, text: `${HEADER}title: Trees\nstatus: current\n` },
      { file: 'datasets/acme/parks.yaml', text: `${HEADER}title: Parks\nthemes: [a]\n` },
    ];
    expect(checkForm(sources).map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'datasets/acme/parks.yaml:3 file/not-canonical',
    ]);
  });
});

describe('formatNames', () => {
  it('reads ids, labels and other names, and leaves out what two formats share', () => {
    const text = `terms:
  - {id: xlsx, label: Excel workbook, altLabels: [Excel, Spreadsheet]}
  - {id: ods, label: OpenDocument, altLabels: [Spreadsheet]}
  - {label: broken}
  - 7
`;
    const names = formatNames({ file: 'vocabularies/formats.yaml', text });
    expect(Object.fromEntries(names)).toEqual({
      xlsx: 'xlsx',
      'excel workbook': 'xlsx',
      excel: 'xlsx',
      ods: 'ods',
      opendocument: 'ods',
    });
    expect(formatNames({ file: 'vocabularies/formats.yaml', text: '[' }).size).toBe(0);
  });
});
