import { describe, expect, it } from 'vitest';

import { proposalOf, type Values } from '../../testing/review-proposal.ts';
import type { Problem } from '../report/problem.ts';
import { computeReview } from './compute-review.ts';

const FILE = 'datasets/acme/roads.yaml';
const BUCKET = 'https://storage.googleapis.com/acme-open/roads.csv';
const checksum = (value: string): object => ({ checksum: { algorithm: 'sha256', value } });
const CSV = { title: 'All', url: BUCKET, format: 'csv', ...checksum('a'.repeat(64)) };
const ROADS = {
  title: 'Roads',
  description: 'Write to data@acme.org, or see [the guide](https://acme.org/guide).',
  distributions: [CSV],
  columns: [{ name: 'road', title: 'Road' }],
  contact: { name: 'Data team', email: 'data@acme.org' },
};
const BASE: Values = {
  'publishers/acme.yaml': { name: 'Acme', domains: ['acme.org', 'storage.googleapis.com'] },
  [FILE]: ROADS,
};

function tell(change: object): { level: string; told: string[] } {
  const after = { ...BASE, [FILE]: { ...ROADS, ...change } };
  const { risk, changes } = computeReview(proposalOf(BASE, after));
  return {
    level: risk.level,
    told: changes.flatMap(({ meanings }) => meanings.map(({ code, text }) => `${code} ${text}`)),
  };
}

describe('what changes who readers trust is never low', () => {
  it.each<[string, object, string]>([
    [
      'a swapped checksum',
      { distributions: [{ ...CSV, ...checksum('b'.repeat(64)) }] },
      `distribution/checksum Checksum changed: \`All\` (\`csv\`, \`storage.googleapis.com\`), \`sha256 ${'a'.repeat(64)}\` → \`sha256 ${'b'.repeat(64)}\`.`,
    ],
    [
      'a checksum that goes',
      { distributions: [{ ...CSV, checksum: undefined }] },
      `distribution/checksum Checksum changed: \`All\` (\`csv\`, \`storage.googleapis.com\`), \`sha256 ${'a'.repeat(64)}\` → \`none\`.`,
    ],
    [
      'another bucket on the same host',
      { distributions: [{ ...CSV, url: BUCKET.replace('acme-open', 'evil') }] },
      'distribution/moved Moved to another host: `All` (`csv`, `storage.googleapis.com`), `storage.googleapis.com/acme-open` → `storage.googleapis.com/evil`.',
    ],
    [
      'another bucket, in a text',
      { description: 'See https://storage.googleapis.com/evil/roads.csv' },
      'host/new New host outside the publisher’s domains: `storage.googleapis.com/evil`.',
    ],
    [
      'a short link, which may lead anywhere',
      { description: 'See [the map](https&colon;//bit.ly/3xYz).' },
      'host/new New host outside the publisher’s domains: `bit.ly/3xYz`.',
    ],
    [
      'a column of people',
      { columns: [...ROADS.columns, { name: 'owner_email' }] },
      'columns/people Columns that may identify people: `owner_email`.',
    ],
    [
      'a column that turns out to be of people',
      { columns: [{ name: 'road', title: 'Date of birth' }] },
      'columns/people Columns that may identify people: `road`.',
    ],
    [
      'a link to a mailbox',
      { description: `${ROADS.description} [Ask](mailto:road-desk@evil.example).` },
      'mailbox/new New mailbox in `description`, at `evil.example`.',
    ],
    [
      'a mailbox behind entities and escapes',
      { description: 'Ask m&#97;ilto&colon;desk\\@evil.example' },
      'mailbox/new New mailbox in `description`, at `evil.example`.',
    ],
    [
      'a second mailbox that a link copies in',
      { description: `${ROADS.description} [Ask](mailto:data@acme.org?cc=desk@evil.example).` },
      'mailbox/new New mailbox in `description`, at `evil.example`.',
    ],
    [
      'another mailbox at the same host, bare',
      { description: ROADS.description.replace('data@', 'desk@') },
      'mailbox/new New mailbox in `description`, at `acme.org`.',
    ],
    [
      'another mailbox of the contact',
      { contact: { name: 'Data team', email: 'data@evil.example' } },
      'contact/changed Contact changed: email `data@acme.org` → `data@evil.example`.',
    ],
  ])('%s', (_name, change, text) => {
    const { level, told } = tell(change);
    expect(level).toBe('medium');
    expect(told).toContain(text);
  });

  it('shows the old and the new address, and of long ones where they differ', () => {
    const moved = { distributions: [{ ...CSV, url: BUCKET.replace('roads', 'lanes') }] };
    expect(tell(moved)).toEqual({
      level: 'low',
      told: [
        'distribution/changed Changed: `All` (`csv`, `storage.googleapis.com`) (`url`).',
        `address/changed Addresses in \`distributions.url\`: \`${BUCKET}\` → \`${BUCKET.replace('roads', 'lanes')}\`.`,
      ],
    });
    const long = `https://acme.org/${'deep/'.repeat(60)}`;
    const before = { ...BASE, [FILE]: { ...ROADS, landingPage: `${long}one` } };
    const after = { ...BASE, [FILE]: { ...ROADS, landingPage: `${long}two` } };
    const { changes } = computeReview(proposalOf(before, after));
    expect(changes[0]!.meanings.at(-1)!.text).toBe(
      'Addresses in `landingPage`: `https://acme.org/…deep/deep/one` → `https://acme.org/…deep/deep/two`.',
    );
  });

  it('does not repeat a secret that is part of an address', () => {
    const url =
      'https://acme.blob.core.windows.net/c/b.csv?sv=2022-11-02&sig=abcdEFGHijkl1234567890';
    expect(tell({ landingPage: url }).told.join()).toContain(
      'Addresses in `landingPage`: new `https://acme.blob.core.windows.net/…`.',
    );
  });

  it('shows people and mailboxes in new entries too', () => {
    const { [FILE]: roads, ...without } = BASE;
    const columns = [{ name: 'nhs_number' }];
    const report = computeReview(
      proposalOf(without, { ...without, [FILE]: { ...roads, columns } }),
    );
    expect(report.changes[0]!.meanings.map(({ code }) => code)).toEqual([
      'entry/added',
      'columns/people',
      'host/new',
      'mailbox/new',
    ]);
  });

  it.each<[string, object]>([
    ['words', { title: 'All roads' }],
    ['a known host again', { description: `${ROADS.description} https://acme.org/more` }],
    ['another file of the bucket', { distributions: [CSV, { ...CSV, title: 'B', id: 'b' }] }],
    ['a column of things', { columns: [...ROADS.columns, { name: 'surface' }] }],
    ['an address that goes', { description: 'Write to data@acme.org.' }],
  ])('low as before: %s', (_name, change) => {
    expect(tell(change).level).toBe('low');
  });
});

describe('what must not be published', () => {
  const problem = (code: Problem['code']): Problem => ({
    ...{ code, severity: 'error', file: FILE, line: 1, column: 1, path: '', args: {} },
  });
  const levelOf = (...problems: Problem[]): string => {
    const after = { ...BASE, [FILE]: { ...ROADS, title: 'All roads' } };
    return computeReview({ ...proposalOf(BASE, after), problems }).risk.level;
  };

  it('is high risk, whatever else changed', () => {
    expect(levelOf(problem('leak/secret'))).toBe('high');
    expect(levelOf(problem('leak/personal-mailbox'))).toBe('high');
    expect(levelOf(problem('access/links-to-data'))).toBe('high');
    expect(levelOf(problem('text/not-nfc'))).toBe('low');
    expect(levelOf({ ...problem('leak/phone-number'), severity: 'warning' })).toBe('low');
    expect(levelOf({ ...problem('leak/secret'), file: 'datasets/acme/other.yaml' })).toBe('low');
  });
});
