import { describe, expect, it } from 'vitest';

import { makeProblem } from '../report/make-problem.ts';
import { describeProblem } from '../report/describe-problem.ts';
import { toPointer } from '../model/json-pointer.ts';
import { validateSchema } from './validate-schema.ts';

const good = {
  title: 'Street trees',
  summary: 'Every tree that stands in a street, with its kind and its size.',
  status: 'current',
  themes: ['environment'],
  access: { level: 'open' },
  licence: 'ogl-uk-3-0',
  frequency: 'irregular',
};
const restricted = {
  level: 'restricted',
  reason: 'personal-data',
  explanation: 'Records describe single people who could be recognised.',
  personalData: 'anonymised',
  request: { url: 'https://example.org/apply', decidedBy: 'Committee' },
};
const without = (name: keyof typeof good): object =>
  Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

const problemsOf = (value: unknown, schema = 'dataset.schema.json'): string[] =>
  validateSchema(schema, value).map(({ code, path }) => `${code} ${toPointer(path)}`);

const words = (value: unknown): string[] =>
  validateSchema('dataset.schema.json', value).map(({ code, args }) => {
    const { what, fix } = describeProblem(makeProblem({ code, file: 'x.yaml', args }));
    return `${what} ${fix}`;
  });

describe('validateSchema', () => {
  it('finds nothing in a valid value', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['a missing field', without('title'), ['schema/required ']],
    [
      'a misspelt field',
      { ...without('licence'), license: 'x' },
      ['schema/unknown-property /license'],
    ],
    ['an unknown field', { ...good, colour: 'x' }, ['schema/unknown-property /colour']],
    ['a field of the wrong type', { ...good, themes: 'transport' }, ['schema/type /themes']],
    ['a group that is text', { ...good, access: 'open' }, ['schema/type /access']],
    ['an empty field', { ...good, modified: null }, ['schema/empty /modified']],
    ['a year without quotes', { ...good, modified: 2024 }, ['schema/needs-quotes /modified']],
    ['a yes without quotes', { ...good, version: true }, ['schema/needs-quotes /version']],
    ['a short text', { ...good, title: 'Abc' }, ['schema/too-short /title']],
    ['a long text', { ...good, title: 'x'.repeat(121) }, ['schema/too-long /title']],
    ['a wrong form', { ...good, modified: '1/2/2024' }, ['schema/pattern /modified']],
    ['a value that is not allowed', { ...good, status: 'curent' }, ['schema/enum /status']],
    [
      'an unsafe address',
      { ...good, landingPage: 'javascript:x' },
      ['schema/format-https-url /landingPage'],
    ],
    [
      'a wrong mailbox',
      { ...good, contact: { name: 'Team', email: 'x' } },
      ['schema/format-email /contact/email'],
    ],
    ['an empty list', { ...good, keywords: [] }, ['schema/too-few /keywords']],
    ['an empty group', { ...good, coverage: {} }, ['schema/too-few /coverage']],
    [
      'a long list',
      { ...good, keywords: Array.from({ length: 21 }, (_, i) => `k${i}`) },
      ['schema/too-many /keywords'],
    ],
    [
      'a repeated item',
      { ...good, themes: ['health', 'transport', 'health'] },
      ['schema/duplicate-items /themes/2'],
    ],
    [
      'a number out of range',
      { ...good, coverage: { bbox: [0, 91, 1, 2] } },
      ['schema/number-range /coverage/bbox/1'],
    ],
    [
      'a fifth corner',
      { ...good, coverage: { bbox: [0, 1, 1, 2, 3] } },
      ['schema/too-many /coverage/bbox'],
    ],
    ['a contact without a way', { ...good, contact: { name: 'Team' } }, ['schema/either /contact']],
    [
      'a source in no form',
      { ...good, provenance: { derivedFrom: ['a b'] } },
      ['schema/either-form /provenance/derivedFrom/0'],
    ],
    [
      'a number with a fraction',
      {
        ...good,
        distributions: [{ title: 'ab', url: 'https://a.org/', format: 'csv', byteSize: 1.5 }],
      },
      ['schema/type /distributions/0/byteSize'],
    ],
    ['a list instead of an entry', ['a'], ['schema/type ']],
  ])('reports %s once', (_name, value, expected) => {
    expect(problemsOf(value)).toEqual(expected);
  });

  it('reports all causes together', () => {
    const value = { ...good, title: 2024, status: 'x', colour: 1, contact: { name: 'a' } };
    expect(problemsOf(value).sort()).toEqual([
      'schema/either /contact',
      'schema/enum /status',
      'schema/needs-quotes /title',
      'schema/too-short /contact/name',
      'schema/unknown-property /colour',
    ]);
  });

  it('forbids links to data that is not open', () => {
    const distributions = [{ title: 'All', url: 'https://a.org/x.csv', format: 'csv' }];
    const value = { ...without('licence'), access: restricted, distributions };
    expect(problemsOf(value)).toEqual(['schema/forbidden /distributions/0/url']);
    expect(words(value)[0]).toContain(
      'not allowed where `access.level` is `shared` or `restricted` or `closed`',
    );
  });

  it('says why a field is required', () => {
    const { request, ...access } = restricted;
    expect(request.decidedBy).toBe('Committee');
    const value = { ...without('licence'), access };
    expect(problemsOf(value)).toEqual(['schema/required /access']);
    expect(words(value)[0]).toContain('required where `level` is `shared` or `restricted`');
  });

  it('leaves out what follows from a wrong or missing field', () => {
    expect(problemsOf({ ...good, access: { level: 'opne' } })).toEqual([
      'schema/enum /access/level',
    ]);
    expect(problemsOf({ ...good, access: { reason: 'personal-data' } })).toEqual([
      'schema/required /access',
    ]);
    expect(problemsOf(without('status'))).toEqual(['schema/required ']);
  });

  it('still reports a consequence that has no cause', () => {
    const overlay = { overlayOf: 'portal/street-trees', withdrawalReason: 'It was a mistake.' };
    expect(problemsOf(overlay)).toEqual(['schema/forbidden /withdrawalReason']);
  });

  it('suggests what was meant', () => {
    expect(words({ ...without('licence'), license: 'x' })[0]).toContain('Did you mean `licence`?');
    expect(words({ ...good, status: 'curent' })[0]).toContain('Change it to `current`.');
    expect(words({ ...good, modified: 2024 })[0]).toContain('quotes');
  });

  it('never repeats the faulty value', () => {
    const secret = 'AKIAIOSFODNN7EXAMPLE';
    const value = {
      ...good,
      status: secret,
      modified: secret,
      landingPage: secret,
      title: [secret],
    };
    expect(
      JSON.stringify([validateSchema('dataset.schema.json', value), words(value)]),
    ).not.toContain(secret);
  });

  it('finds conditions inside lists and inside records of other kinds', () => {
    const redirects = {
      redirects: [{ from: 'datasets/acme/old-trees', kind: 'moved', date: '2026-01-01' }],
    };
    expect(problemsOf(redirects, 'redirects.schema.json')).toEqual([
      'schema/required /redirects/0',
    ]);
    const harvested = { harvest: { identifier: 'x' }, dataset: without('licence') };
    expect(problemsOf(harvested, 'harvested.schema.json')).toEqual(['schema/required /dataset']);
  });

  it('looks at the rest of a file that holds something huge', () => {
    const value = {
      ...good,
      title: '-'.repeat(60_000),
      keywords: Array.from({ length: 10_000 }, (_, i) => `word ${i}`),
      status: 'x',
    };
    expect(problemsOf(value).sort()).toEqual([
      'schema/enum /status',
      'schema/too-long /title',
      'schema/too-many /keywords',
    ]);
  });

  it('refuses to check against a schema that does not exist', () => {
    expect(() => validateSchema('nothing.schema.json', {})).toThrow('nothing.schema.json');
  });
});
