import { describe, expect, it } from 'vitest';

import { compareRegisters } from './compare-registers.ts';
import { proposalOf, type Values } from '../../testing/review-proposal.ts';

const FILE = 'datasets/acme/roads.yaml';
const CSV = { title: 'All', url: 'https://data.acme.org/a.csv', format: 'csv' };
const ACME: Values = {
  'publishers/acme.yaml': { name: 'Acme', domains: ['acme.org'], homepage: 'https://acme.org/' },
};
const ROADS = {
  title: 'Roads',
  summary: 'All roads.',
  status: 'current',
  access: { level: 'restricted', personalData: 'none', request: { email: 'a@acme.org' } },
  licence: 'open-one',
  frequency: 'monthly',
  coverage: { places: ['X1', 'X2'], period: { start: '2010', end: '2020' } },
  distributions: [CSV],
  columns: [{ name: 'a', type: 'string' }, { name: 'b' }],
  contact: { name: 'Team', email: 'team@acme.org' },
  services: ['acme/live'],
};

/** Codes and texts of what a change to the roads means. */
function meaningsOf(change: object): string[] {
  const pair = proposalOf({ ...ACME, [FILE]: ROADS }, { ...ACME, [FILE]: { ...ROADS, ...change } });
  return compareRegisters(pair).flatMap(({ meanings }) =>
    meanings.map(({ code, text }) => `${code} ${text}`),
  );
}

const access = (change: object): object => ({ access: { ...ROADS.access, ...change } });
const coverage = (change: object): object => ({ coverage: { ...ROADS.coverage, ...change } });

describe('what a change to a dataset means', () => {
  it.each<[object, string[]]>([
    [access({ level: 'open' }), ['access/opened Access opened: `restricted` → `open`.']],
    [access({ level: 'closed' }), ['access/closed Access closed: `restricted` → `closed`.']],
    [
      access({ request: undefined }),
      ['access/changed The terms of access changed: `request` (gone: request).'],
    ],
    [{ access: undefined }, expect.arrayContaining(['access/changed Access is no longer stated.'])],
    [
      access({ personalData: 'personal' }),
      ['personal-data/changed Personal data: `none` → `personal`.'],
    ],
    [
      access({ level: 'open', personalData: 'personal' }),
      [
        'access/opened Access opened: `restricted` → `open`.',
        'personal-data/changed Personal data: `none` → `personal`.',
        'personal-data/open Data about people would be open to everybody.',
      ],
    ],
    [{ licence: 'narrow' }, ['licence/tightened Licence tightened: `open-one` → `narrow`.']],
    [{ licence: undefined }, ['licence/tightened Licence tightened: `open-one` → `none`.']],
    [{ licence: 'open-two' }, ['licence/changed Licence changed: `open-one` → `open-two`.']],
    [{ licence: 'unknown' }, ['licence/changed Licence changed: `open-one` → `unknown`.']],
    [{ frequency: 'daily' }, ['frequency/quickened Frequency quickened: `monthly` → `daily`.']],
    [{ frequency: 'irregular' }, ['frequency/changed Frequency changed: `monthly` → `irregular`.']],
    [{ status: 'withdrawn' }, ['status/changed Status: `current` → `withdrawn`.']],
    [
      { status: 'superseded', supersededBy: 'acme/ways' },
      ['status/changed Status: `current` → `superseded` by `acme/ways`.'],
    ],
    [
      { distributions: [] },
      [
        'distribution/removed Removed: `All` (`csv`, `data.acme.org`).',
        'address/changed Addresses in `distributions.url`: gone `https://data.acme.org/a.csv`.',
      ],
    ],
    [
      { distributions: [CSV, { title: 'New', format: 'pdf' }] },
      ['distribution/added Added: `New` (`pdf`).'],
    ],
    [
      { distributions: [{ ...CSV, url: 'https://more.acme.org/a.csv' }] },
      [
        'distribution/moved Moved to another host: `All` (`csv`, `data.acme.org`), `data.acme.org` → `more.acme.org`.',
        'address/changed Addresses in `distributions.url`: `https://data.acme.org/a.csv` → `https://more.acme.org/a.csv`.',
      ],
    ],
    [
      { distributions: [{ ...CSV, url: 'https://acme.org.evil.net/a.csv' }] },
      [
        'distribution/moved Moved to another host: `All` (`csv`, `data.acme.org`), `data.acme.org` → `acme.org.evil.net`.',
        'host/new New host outside the publisher’s domains: `acme.org.evil.net`.',
        'address/changed Addresses in `distributions.url`: `https://data.acme.org/a.csv` → `https://acme.org.evil.net/a.csv`.',
      ],
    ],
    [
      { distributions: [{ ...CSV, byteSize: 7 }] },
      ['distribution/changed Changed: `All` (`csv`, `data.acme.org`) (`byteSize`).'],
    ],
    [
      { columns: [{ name: 'a', type: 'number' }, { name: 'c' }] },
      [
        'columns/removed Columns removed: `b`.',
        'columns/retyped Column retyped: `a`, `string` → `number`.',
        'columns/added Columns added: `c`.',
      ],
    ],
    [
      { columns: [{ name: 'b' }, { name: 'a', type: 'string' }] },
      ['columns/reworded The columns are described in other words or order.'],
    ],
    [
      coverage({ places: ['X2', 'X3'] }),
      ['coverage/shrunk Coverage shrunk: no longer `X1`.', 'coverage/grown Coverage grown: `X3`.'],
    ],
    [
      coverage({ period: { start: '2010', end: '2020-06' } }),
      ['coverage/shrunk Period shrunk: `2010 to 2020` → `2010 to 2020-06`.'],
    ],
    [
      coverage({ period: { start: '2010' } }),
      ['coverage/grown Period grown: `2010 to 2020` → `2010 to …`.'],
    ],
    [
      coverage({ period: undefined }),
      ['coverage/shrunk Period no longer stated: `2010 to 2020` → `none`.'],
    ],
    [coverage({ granularity: 'point' }), ['coverage/changed Coverage changed: `granularity`.']],
    [{ contact: undefined }, ['contact/lost Contact lost: `Team`.']],
    [{ contact: { name: 'Team' } }, ['contact/lost Contact lost its email.']],
    [
      { contact: { name: 'Desk', email: 'team@acme.org' } },
      ['contact/changed Contact changed: name `Team` → `Desk`.'],
    ],
    [{ title: 'All roads' }, ['words/changed Words only: `Title`.']],
    [
      { title: 'All roads', licence: 'narrow' },
      expect.arrayContaining(['words/changed Words: `Title`.']),
    ],
    [{ modified: '2026-11' }, ['data/dated Date of the data: `none` → `2026-11`.']],
    [{ keywords: ['road'] }, ['fields/detail Details changed: `Keywords`.']],
    [{ services: [] }, ['fields/changed Changed: `Services`.']],
    // What people call a field is the same in the form, on pages and here.
    [{ inSeries: 'acme/maps' }, ['fields/changed Changed: `In series`.']],
    [
      { description: 'See [it](https://evil.net/x).' },
      [
        'words/changed Words only: `Description`.',
        'host/new New host outside the publisher’s domains: `evil.net`.',
        'address/changed Addresses in `description`: new `https://evil.net/x`.',
      ],
    ],
  ])('%j', (change, expected) => {
    expect(meaningsOf(change)).toEqual(expected);
  });

  it('calls places by their names', () => {
    const places = { title: 'Places', terms: [{ id: 'X1', label: 'North' }] };
    const around = { ...ACME, 'vocabularies/places.yaml': places };
    const pair = proposalOf(
      { ...around, [FILE]: ROADS },
      { ...around, [FILE]: { ...ROADS, coverage: { ...ROADS.coverage, places: ['X2'] } } },
    );
    expect(compareRegisters(pair)[0]!.meanings.map(({ text }) => text)).toEqual([
      'Coverage shrunk: no longer `North (X1)`.',
    ]);
  });

  it('reads the other direction too', () => {
    const narrow = { ...ROADS, licence: 'narrow', frequency: 'daily', contact: undefined };
    const pair = proposalOf({ ...ACME, [FILE]: narrow }, { ...ACME, [FILE]: ROADS });
    expect(compareRegisters(pair)[0]!.meanings.map(({ code }) => code)).toEqual([
      'licence/loosened',
      'frequency/slowed',
      'contact/added',
      'mailbox/new',
    ]);
  });
});

describe('what happened to entries', () => {
  const codes = (before: Values, after: Values): string[] =>
    compareRegisters(proposalOf(before, after)).map(
      ({ file, meanings }) => `${file} ${meanings.map(({ code }) => code).join(' ')}`,
    );

  it('tells additions and removals', () => {
    expect(codes(ACME, { ...ACME, [FILE]: ROADS })).toEqual([
      `${FILE} entry/added personal-data/changed`,
    ]);
    expect(codes({ ...ACME, [FILE]: ROADS }, ACME)).toEqual([`${FILE} entry/removed`]);
  });

  it('tells a rename from a move to another publisher', () => {
    const other = 'datasets/other/roads.yaml';
    const renamed = 'datasets/acme/streets.yaml';
    expect(codes({ ...ACME, [FILE]: ROADS }, { ...ACME, [renamed]: ROADS })).toEqual([
      `${FILE} entry/renamed entry/removed`,
      `${renamed} entry/renamed`,
    ]);
    expect(codes({ ...ACME, [FILE]: ROADS }, { ...ACME, [other]: ROADS })).toEqual([
      `${FILE} publisher/moved entry/removed`,
      `${other} publisher/moved`,
    ]);
  });

  it('tells what a publisher controls from its words', () => {
    const file = 'publishers/acme.yaml';
    const change = (fields: object): string[] =>
      codes(ACME, { [file]: { ...ACME[file], ...fields } });
    expect(change({ name: 'Acme Ltd' })).toEqual([`${file} publisher/changed`]);
    expect(change({ domains: ['evil.net'] })).toEqual([`${file} publisher/control-changed`]);
    expect(change({ homepage: 'https://evil.net/', domains: ['evil.net'] })).toEqual([
      `${file} publisher/control-changed publisher/changed host/new address/changed`,
    ]);
  });

  it('does not guess what a broken file means', () => {
    const pair = proposalOf({ ...ACME, [FILE]: ROADS }, ACME);
    const paths = pair.paths.map((path) => ({ ...path, change: 'changed' as const }));
    expect(compareRegisters({ ...pair, paths })[0]!.meanings).toMatchObject([
      { code: 'entry/unreadable', level: 'high' },
    ]);
  });

  it('tells form only', () => {
    const before = { ...ACME, [FILE]: { a: 1, b: 2 } };
    expect(codes(before, { ...ACME, [FILE]: { b: 2, a: 1 } })).toEqual([`${FILE} form/only`]);
  });
});
