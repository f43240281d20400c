import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { validateSchema } from '../core/validate/validate-schema.ts';
import { sourceContext } from '../testing/harvest-context.ts';
import { makeRecord } from './make-record.ts';
import type { MappedRecord } from './protocol.ts';
import { protocols } from './registry.ts';
import type { SourceWords } from './source-words.ts';

const WORDS: SourceWords = {
  identifier: 'a1',
  title: 'Air quality',
  description: 'What the air holds in each ward, hour by hour, since 2015.',
};

function recordOf(words: SourceWords): MappedRecord {
  const mapping = makeRecord({ ...WORDS, ...words }, 'record 1', sourceContext());
  if ('rejection' in mapping) throw new Error(mapping.rejection.reason);
  return mapping.record;
}

describe('makeRecord', () => {
  it('drops people and keeps roles', () => {
    const { dataset, unmapped } = recordOf({
      contact: { name: 'Anna Price', email: 'data@example.org' },
      organisation: 'Council',
      unmapped: { author: 'Anna Price', note: 'Ask anna.price@example.org' },
      description: 'Ask anna.price@example.org about the air in each ward of the city.',
    });
    expect(dataset.contact).toEqual({ name: 'Council', email: 'data@example.org' });
    expect(JSON.stringify({ dataset, unmapped })).not.toMatch(/anna|price@/i);
    expect(
      recordOf({ contact: { name: 'Anna Price', email: 'anna.price@example.org' } }).dataset
        .contact,
    ).toBeUndefined();
  });

  it('keeps a long summary whole, before a description that does not repeat it', () => {
    const summary = `${'The air in each ward is measured every hour at a fixed station. '.repeat(5)}The last words.`;
    const long = recordOf({ summary, description: undefined }).dataset;
    expect(long.summary?.length).toBeLessThan(summary.length);
    expect(long.description).toBe(summary);
    const both = recordOf({ summary, description: '<p>How the stations were chosen.</p>' }).dataset;
    expect(both.description).toBe(`${summary}\n\nHow the stations were chosen.`);
    const repeated = recordOf({ summary, description: `<p>${summary}</p><p>More.</p>` }).dataset;
    expect(repeated.description).toBe(`${summary}\n\nMore.`);
    const short = recordOf({ summary: 'What the air holds in each ward, hour by hour.' }).dataset;
    expect(short.description).toBe(WORDS.description);
  });

  it('keeps dates that can be true, and the words of the others', () => {
    const { dataset, issued, modified, unmapped } = recordOf({
      issued: '2024-05-01',
      modified: '2023-01-01',
      recordIssued: '2020-01-01',
      recordModified: '2999-01-01',
      periodStart: '2020',
      periodEnd: '2010',
    });
    expect(dataset).not.toHaveProperty('issued');
    expect(dataset.modified).toBe('2023-01-01');
    expect({ issued, modified }).toEqual({ issued: '2020-01-01', modified: undefined });
    expect(unmapped).toEqual({
      issued: '2024-05-01',
      'record.modified': '2999-01-01',
      temporal: '2020/2010',
    });
    expect(recordOf({ modified: 'R/P1M' }).dataset).toMatchObject({ frequency: 'monthly' });
  });

  it('keeps files that can be had safely, each once', () => {
    const { dataset, unmapped } = recordOf({
      distributions: [
        { title: 'A', urls: ['http://data.example.org/a.csv', 'https://data.example.org/a.csv'] },
        { title: 'A again', urls: ['https://www.data.example.org/a.csv'] },
        { title: 'B', urls: ['http://data.example.org/b.csv'], formats: ['csv'] },
        { title: 'C', urls: ['https://data.example.org/c.csv?api_key=abcdef0123456789'] },
        { title: '<b>D</b>', urls: ['https://10.0.0.1/d.csv'] },
        { title: '{{title}}', urls: ['https://data.example.org/e.pdf'], byteSize: '42 octets' },
      ],
    });
    expect(dataset.distributions).toEqual([
      { title: 'A', url: 'https://data.example.org/a.csv', format: 'csv' },
      { title: 'PDF', url: 'https://data.example.org/e.pdf', format: 'pdf' },
    ]);
    expect(unmapped).toMatchObject({
      'distributions.3': 'B | csv | http://data.example.org/b.csv',
      'distributions.6.byteSize': '42 octets',
    });
    expect(JSON.stringify(unmapped)).not.toContain('abcdef0123456789');
  });

  it('keeps the words of a licence that nobody knows', () => {
    const { dataset, unmapped } = recordOf({ licences: ['Ask the harbour master'] });
    expect(dataset.licence).toBe('not-stated');
    expect(unmapped).toEqual({ licence: 'Ask the harbour master' });
    const context = sourceContext('ckan', { defaults: { licence: 'ogl-uk-3-0' } });
    const said = makeRecord({ ...WORDS, licences: ['none'] }, 'record 1', context);
    expect(said).toMatchObject({ record: { dataset: { licence: 'ogl-uk-3-0' } } });
  });

  it.each([
    ['no-identifier', { identifier: ' ' }],
    ['no-identifier', { identifier: 'x'.repeat(501) }],
    ['no-title', { title: '' }],
    ['refused-title', { title: 'Air quality {{year}}' }],
    ['no-theme', { title: 'Things', description: 'Some things that are somewhere in the city.' }],
    ['not-public', { refused: { code: 'not-public', reason: 'It is private.' } }],
  ])('rejects with the code %s', (code, words) => {
    const mapping = makeRecord({ ...WORDS, ...words }, 'page 2, record 14', sourceContext());
    expect(mapping).toMatchObject({ rejection: { code, place: 'page 2, record 14' } });
  });
});

/** Names that some protocol reads, so that odd values reach every part of a mapper. */
const NAMES =
  'id identifier title name description notes tags groups resources extras license licence modified issued spatial temporal distribution contactPoint publisher theme keyword metas fields properties links time geometry attributes resource classification metadata category identificationInfo @element @id @type http://purl.org/dc/terms/title http://www.w3.org/ns/dcat#distribution status access coverage'.split(
    ' ',
  );

const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'Air quality',
      'https://example.org/a.csv',
      'MD_Metadata',
      'R/P1D',
      '<p>x</p>',
      '{{x}}',
      'half \ud800 a pair \udc00',
      `<p>deep</p>${'<b>'.repeat(2000)}`,
      '<ul><li>'.repeat(500),
      '> - '.repeat(2000),
      '['.repeat(3000),
    ),
    fc.double(),
    fc.constantFrom(null, true, false, Number.NaN),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES, '__proto__', 'constructor'), tie('value'), {
      maxKeys: 10,
    }),
  ),
}));

/** Each made a mapper take minutes, or call itself too often. */
const WORST = [
  '\t',
  '1.1.1.1 ',
  '![',
  '[a](',
  '<b>',
  '<p>x',
  '<ul><li>',
  '&lt;',
  'a@',
  '\ud800',
  '> ',
];

describe('long hostile words', () => {
  // Timed, as the limits on hostile YAML are. Usual times are a tenth of it.
  it.each(WORST)('are done with in 10 s: a megabyte of %j', (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    const start = performance.now();
    const { dataset } = recordOf({ description: text, summary: text, unmapped: { note: text } });
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(dataset.description?.length ?? 0).toBeLessThanOrEqual(20_000);
  });
});

describe.each(Object.entries(protocols))('the mapper of %s', (name, { map }) => {
  it('throws nothing, and maps to nothing that the schema refuses', () => {
    const context = sourceContext(name as keyof typeof protocols, {
      defaults: { themes: ['planning'] },
    });
    fc.assert(
      fc.property(anyValue, (drawn) => {
        // As a document would bring it: `fast-check` also makes objects that no parser gives.
        const value: unknown = JSON.parse(JSON.stringify(drawn ?? null));
        const mapping = map({ place: 'record 1', value }, context);
        if ('rejection' in mapping) return mapping.rejection.reason.length > 10;
        const { dataset, ...harvest } = mapping.record;
        // JSON writes what is half a pair as an escape.
        if (/\\ud[89a-f]/.test(JSON.stringify(mapping.record))) return false;
        return validateSchema('harvested.schema.json', { harvest, dataset }).length === 0;
      }),
      { numRuns: 300 },
    );
  });
});
