import { describe, expect, it } from 'vitest';

import { computeReview } from '../../core/review/compute-review.ts';
import { fitReport, LARGEST_REPORT } from '../../core/review/fit-report.ts';
import type { ReviewReport } from '../../core/review/review-report.ts';
import { proposalOf, type Values } from '../../testing/review-proposal.ts';
import { parseReport } from './parse-report.ts';

const ROADS = 'datasets/acme/roads.yaml';
const parse = (report: unknown): ReturnType<typeof parseReport> =>
  parseReport(new TextEncoder().encode(JSON.stringify(report)), 'catalogue');
const review = (after: Values): ReviewReport =>
  computeReview({ ...proposalOf({}, after), author: 7 });
const good = review({ [ROADS]: { title: 'Roads', access: { level: 'open' } } });

describe('parseReport', () => {
  it('takes what the review makes, as it is', () => {
    expect(parse(good)).toEqual({ report: good });
  });

  const change = good.changes[0]!;
  const problem: ReviewReport['problems'][number] = {
    ...{ code: 'text/html-tag', severity: 'warning', file: ROADS, line: 1, column: 1, path: '' },
    ...{ args: {}, what: '', fix: '', help: '/help/problems/text/html-tag/', suggestions: [] },
  };
  const path = { path: 'x', change: 'added', isRegular: true };
  it('takes problems with codes of ours', () => {
    const report = { ...good, problems: [problem] };
    expect(parse(report)).toEqual({ report });
  });

  it.each<[string, object, RegExp]>([
    ['another version', { version: 2 }, /its schema/],
    ['an unknown code', { changes: [{ ...change, meanings: [{ code: 'x' }] }] }, /its schema/],
    [
      'a problem with a code that is not ours',
      { problems: [{ ...problem, code: 'a/b' }] },
      /its schema/,
    ],
    ['no meaning at all', { changes: [{ ...change, meanings: [] }] }, /what a change means/],
    ['another kind', { changes: [{ ...change, kind: 'service' }] }, /wrong entry/],
    ['another id', { changes: [{ ...change, id: 'acme/ways' }] }, /wrong entry/],
    [
      'a file that is not an entry',
      { changes: [{ ...change, file: '.github/x.yaml' }] },
      /wrong entry/,
    ],
    ['a step upwards', { otherPaths: [{ ...path, path: 'a/../../x' }] }, /outside the repository/],
    [
      'an absolute path',
      { otherPaths: [{ ...path, path: '/etc/passwd' }] },
      /outside the repository/,
    ],
    ['backslashes', { otherPaths: [{ ...path, path: '..\\x' }] }, /outside the repository/],
    ['another place', { otherPaths: [{ ...path, file: 'x' }] }, /one of the catalogue/],
    ['an inherited name', { changes: [{ ...change, kind: 'constructor' }] }, /wrong entry/],
    ['a negative count', { errors: -1 }, /its schema/],
  ])('refuses %s', (_name, more, why) => {
    expect(parse({ ...good, ...more })).toEqual({ refusal: expect.stringMatching(why) as string });
  });

  it.each([[new Uint8Array([0xff, 0xfe])], [new TextEncoder().encode('{')], [new Uint8Array()]])(
    'refuses what is not JSON',
    (bytes) => {
      expect(parseReport(bytes, 'catalogue')).toHaveProperty('refusal');
    },
  );
});

describe('fitReport', () => {
  it('shortens lists until the report fits, and never the paths, counts or the riskiest meanings', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `datasets/acme/entry-${index}.yaml`,
        {
          title: 'é'.repeat(200),
          access: { level: 'open', personalData: 'personal' },
          distributions: [{ url: 'https://elsewhere.example/x' }],
        },
      ]),
    );
    const report = review(many);
    const text = fitReport(report);
    expect(JSON.stringify(report).length).toBeGreaterThan(LARGEST_REPORT);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_REPORT);
    const parsed = parseReport(new TextEncoder().encode(text), 'catalogue');
    const short = (parsed as { report: ReviewReport }).report;
    expect(short.changes.map(({ file }) => file)).toEqual(report.changes.map(({ file }) => file));
    expect(short.risk).toEqual(report.risk);
    for (const { meanings } of short.changes) {
      expect(meanings.some(({ level }) => level === 'high')).toBe(true);
    }
  });

  it('fits however long paths, texts and suggestions are', () => {
    const name = (index: number): string => `${index}${'界'.repeat(300)}/x.md`;
    const others = Array.from({ length: 500 }, (_, index) => ({
      ...{ path: name(index), change: 'added' as const, isRegular: true },
    }));
    const lines = Array.from({ length: 900 }, () => 'x'.repeat(100));
    const problem = {
      ...{
        code: 'text/html-tag' as const,
        severity: 'error' as const,
        file: ROADS,
        line: 1,
        column: 1,
        path: '',
      },
      ...{ args: {}, what: 'x'.repeat(3_000), fix: '', help: '/help/problems/text/html/' },
      suggestions: [{ file: ROADS, start: 1, end: 2, lines }],
    };
    const report = {
      ...good,
      otherPaths: others,
      problems: Array.from({ length: 50 }, () => problem),
    };
    const text = fitReport(report);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(LARGEST_REPORT);
    const parsed = parseReport(new TextEncoder().encode(text), 'catalogue');
    expect(parsed).toMatchObject({ report: { isReady: false, unlisted: { changes: 0 } } });
  });
});
