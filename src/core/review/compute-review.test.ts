import { describe, expect, it } from 'vitest';

import type { EntryKind } from '../model/entry.ts';
import { computeReview } from './compute-review.ts';
import { computeRisk } from './compute-risk.ts';
import { meaning } from './meaning.ts';
import { renderReview } from './render/render-review.ts';
import type { ChangedPath } from './review-report.ts';
import { proposalOf, type Values } from '../../testing/review-proposal.ts';

const PUBLISHER = 'publishers/acme.yaml';
const ROADS = 'datasets/acme/roads.yaml';
const BASE: Values = {
  [PUBLISHER]: {
    name: 'Acme',
    domains: ['acme.org'],
    maintainers: [{ github: 'acme-data', id: 7 }],
  },
  [ROADS]: { title: 'Map of all roads', access: { level: 'open' }, licence: 'open-one' },
};
const words = { ...BASE, [ROADS]: { ...BASE[ROADS], title: 'All roads' } };
const outside = (path: string): ChangedPath => ({ path, change: 'changed', isRegular: true });

describe('risk', () => {
  const levelOf = (after: Values, others: readonly ChangedPath[] = []): string =>
    computeReview(proposalOf(BASE, after, others)).risk.level;

  it.each<[string, Values, ChangedPath[], string]>([
    ['words', words, [], 'low'],
    ['prose outside the catalogue', words, [outside('docs/guide.md')], 'medium'],
    ['code', words, [outside('src/cli/check.ts')], 'high'],
    ['hidden prose', words, [outside('.github/CODEOWNERS.md')], 'high'],
    ...[
      ...['x.txt', 'README.md', '.gitattributes', 'datasets/acme/.gitattributes'],
      ...['datasets/.hidden/x.yaml', 'harvested/portal/run.json', '.gitmodules'],
    ].map((file): [string, Values, ChangedPath[], string] => [
      `a file that does not belong in the catalogue: ${file}`,
      words,
      [{ ...outside(`catalogue/${file}`), file }],
      'high',
    ]),
    [
      'a copy of an interface description',
      words,
      [outside('services/acme/a-b.openapi.json')].map((path) => ({ ...path, file: path.path })),
      'medium',
    ],
    ['settings of tools', BASE, [{ ...outside('.github/x.yml'), file: '.github/x.yml' }], 'high'],
    ['a link', BASE, [{ ...outside('guide.md'), isRegular: false }], 'high'],
    ['the publisher', { ...BASE, [PUBLISHER]: { ...BASE[PUBLISHER], name: 'A' } }, [], 'medium'],
    [
      'publisher and entry',
      { ...words, [PUBLISHER]: { ...BASE[PUBLISHER], name: 'A' } },
      [],
      'high',
    ],
    ['exceptions', { ...BASE, 'exceptions.yaml': { exceptions: [] } }, [], 'high'],
    ['redirects', { ...BASE, 'redirects.yaml': { redirects: [] } }, [], 'medium'],
    ['a removal', { [PUBLISHER]: BASE[PUBLISHER]! }, [], 'medium'],
    [
      'a contact for the publisher',
      { ...BASE, [PUBLISHER]: { ...BASE[PUBLISHER], contact: { name: 'Desk' } } },
      [],
      'medium',
    ],
  ])('%s', (_name, after, others, level) => {
    expect(levelOf(after, others)).toBe(level);
  });
});

describe('risk of what is said about a change', () => {
  const told = (file: string, kind: EntryKind, change: ChangedPath['change']): string => {
    const meanings = [meaning('words/changed', 'Words only.')];
    return computeRisk([{ file, kind, id: 'acme', title: '', change, meanings }], []).level;
  };

  it.each<[string, EntryKind, ChangedPath['change'], string]>([
    [ROADS, 'dataset', 'changed', 'low'],
    [ROADS, 'dataset', 'removed', 'medium'],
    [ROADS, 'dataset', 'added', 'medium'],
    [PUBLISHER, 'publisher', 'changed', 'medium'],
    ['vocabularies/licences.yaml', 'vocabulary', 'changed', 'high'],
    ['exceptions.yaml', 'exceptions', 'changed', 'high'],
    ['catalogue.yaml', 'catalogue', 'changed', 'high'],
  ])('%s, a %s %s, cannot be talked down', (file, kind, change, level) => {
    expect(told(file, kind, change)).toBe(level);
  });
});

describe('owners', () => {
  const review = (after: Values, author: number | undefined): ReturnType<typeof computeReview> =>
    computeReview({ ...proposalOf(BASE, after), author });

  it('is the account that the base names by number, for everything that changed', () => {
    expect(review(words, 7)).toMatchObject({ isReady: true, ownership: { isOwner: true } });
    expect(review(words, 8)).toMatchObject({ isReady: false, ownership: { isOwner: false } });
    expect(review(words, undefined).isReady).toBe(false);
  });

  it('is nobody for shared files, other publishers, and accounts that only the proposal names', () => {
    const own = (after: Values, author: number): boolean => review(after, author).ownership.isOwner;
    expect(own({ ...words, 'redirects.yaml': { redirects: [] } }, 7)).toBe(false);
    expect(own({ ...words, 'datasets/other/roads.yaml': { title: 'X' } }, 7)).toBe(false);
    const taken = { ...words, [PUBLISHER]: { ...BASE[PUBLISHER], maintainers: [{ id: 8 }] } };
    expect(own(taken, 8)).toBe(false);
    expect(own(BASE, 7)).toBe(false);
  });
});

describe('what hangs together', () => {
  it('lists what depends on a changed entry', () => {
    const around: Values = {
      ...BASE,
      'services/acme/live.yaml': { title: 'Live', serves: ['acme/roads'], access: {} },
      'datasets/acme/works.yaml': {
        title: 'Works',
        provenance: { derivedFrom: ['acme/roads', 'https://other.org/'] },
      },
      'redirects.yaml': {
        redirects: [{ from: 'datasets/acme/ways', kind: 'moved', to: 'datasets/acme/roads' }],
      },
      [ROADS]: { title: 'Roads', usedBy: [{ title: 'App', url: 'https://app.org/', kind: 'app' }] },
    };
    const after = { ...around, [ROADS]: { ...around[ROADS], title: 'Streets' } };
    const { dependents } = computeReview(proposalOf(around, after));
    expect(dependents.map(({ key, relation }) => `${relation} ${key}`)).toEqual([
      'redirect datasets/acme/ways',
      'derived datasets/acme/works',
      'use https://app.org/',
      'service services/acme/live',
    ]);
    expect(computeReview(proposalOf({}, around)).dependents).toEqual([]);
  });

  it.each([
    ['map of all ROADS', 'maps', 'the same title'],
    ['Another map of all roads', 'maps', 'nearly the same title'],
    ['Something else', 'roads', 'the same name with another publisher'],
    ['Something else', 'maps', undefined],
  ])('takes a new entry %j for a known one', (title, slug, why) => {
    const after = { ...BASE, [`datasets/other/${slug}.yaml`]: { title } };
    const { lookAlikes } = computeReview(proposalOf(BASE, after));
    expect(lookAlikes.map((one) => one.why)).toEqual(why === undefined ? [] : [why]);
  });
});

describe('renderReview', () => {
  it('stays below what GitHub takes, however much changed', () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, index) => [
        `datasets/acme/entry-${index}.yaml`,
        { title: '*<@'.repeat(60), access: { level: 'open', personalData: 'personal' } },
      ]),
    );
    const text = renderReview(computeReview(proposalOf(BASE, { ...BASE, ...many })), { root: 'c' });
    expect(text.length).toBeLessThan(60_001);
    expect(text).toMatch(/more entries: .*New entry \(\d+\).*\.$/m);
  });

  it('names who depends on several entries once', () => {
    const file = 'datasets/acme/works.yaml';
    const around: Values = {
      ...BASE,
      [file]: { title: 'Works' },
      'services/acme/live.yaml': {
        ...{ title: 'Live', serves: ['acme/roads', 'acme/works'], access: {} },
      },
    };
    const after = { ...around, [ROADS]: { title: 'Streets' }, [file]: { title: 'Jobs' } };
    const text = renderReview(computeReview(proposalOf(around, after)), { root: 'catalogue' });
    const [, section] = text.split('### What depends on it\n\n');
    expect(section).toBe(
      '- `services/acme/live` Live: serves `datasets/acme/roads`, `datasets/acme/works`.\n',
    );
  });

  it('shows lines to copy as they are to be copied, and lets nothing out of them', () => {
    const args = { key: 'datasets/acme/roads', to: '```\u202e @all', today: '2026-11-24' };
    const problem = {
      ...{ code: 'register/vanished' as const, severity: 'error' as const, file: 'redirects.yaml' },
      ...{ line: 2, column: 1, path: '', args },
    };
    const report = computeReview({ ...proposalOf(BASE, words), problems: [problem] });
    const text = renderReview(report, { root: 'catalogue' });
    expect(text).toContain('add these lines to `redirects.yaml`:\n\n````\n- from: datasets/acme');
    expect(text).toContain('  to: ```\\u{202e} @all\n  date: "2026-11-24"\n````\n');
  });

  it('suggests a redirect to what the same review takes for its new address, and asks otherwise', () => {
    const gone = (key: string, after: Values): string => {
      const problem = {
        ...{
          code: 'register/vanished' as const,
          severity: 'error' as const,
          file: 'redirects.yaml',
        },
        ...{ line: 2, column: 1, path: '', args: { key, today: '2026-11-24' } },
      };
      const report = computeReview({ ...proposalOf(BASE, after), problems: [problem] });
      return renderReview(report, { root: 'catalogue' });
    };
    const { [ROADS]: roads, ...rest } = BASE;
    const renamed = gone('datasets/acme/roads', { ...rest, 'datasets/acme/ways.yaml': roads! });
    expect(renamed).toContain('Renamed: now `datasets/acme/ways.yaml`.');
    expect(renamed).toContain('  kind: moved\n  to: datasets/acme/ways\n');
    const other = { title: 'Something quite different' };
    const replaced = gone('datasets/acme/roads', { ...rest, 'datasets/acme/ways.yaml': other });
    expect(replaced).toContain('  kind: <moved, merged or withdrawn>\n');
    expect(replaced).not.toContain('to: datasets/acme/ways');
  });

  it('links to help only where the site is known', () => {
    const problem = {
      ...{
        code: 'text/html-tag' as const,
        severity: 'error' as const,
        file: ROADS,
        line: 2,
        column: 1,
      },
      ...{ path: '/title', args: {} },
    };
    const report = computeReview({ ...proposalOf(BASE, words), problems: [problem] });
    expect(renderReview(report, { root: 'catalogue' })).not.toContain('](');
    expect(
      renderReview(report, { root: 'catalogue', site: 'https://data.example.org/' }),
    ).toContain('[text/html-tag](https://data.example.org/help/problems/text/html-tag/)');
  });
});
