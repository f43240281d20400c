import { describe, expect, it } from 'vitest';

import type { Entry, SourceFile } from '../model/entry.ts';
import type { Rule } from './rule.ts';
import { validateFiles } from './validate-files.ts';

const TODAY = '2026-11-23';

const dataset = (title: string, more = ''): string => `title: ${title}
summary: Every tree that stands in a street, with its kind and its size.
status: current
themes:
  - environment
access:
  level: open
licence: ogl-uk-3-0
frequency: irregular
${more}`;

const trees: SourceFile = { file: 'datasets/acme/trees.yaml', text: dataset('Street trees') };
const parks: SourceFile = { file: 'datasets/acme/parks.yaml', text: dataset('City parks') };
const broken: SourceFile = { file: 'datasets/acme/broken.yaml', text: 'title: [\n' };

/** Warns of every title, at the title. */
const everyTitle: Rule = {
  scope: 'register',
  codes: ['text/title-shouting'],
  *check({ register }) {
    for (const entry of register.dataset.values())
      yield { code: 'text/title-shouting', entry, path: ['title'] };
  },
};

function run(files: readonly SourceFile[], rules: readonly Rule[] = [], more = {}): string[] {
  const { problems } = validateFiles(files, { today: TODAY, rules, ...more });
  return problems.map(
    ({ file, line, column, code, path }) => `${file}:${line}:${column} ${code} ${path}`,
  );
}

const exceptions = (review: string, rule = 'text/title-shouting'): SourceFile => ({
  file: 'exceptions.yaml',
  text: `exceptions:
  - rule: ${rule}
    record: datasets/acme/trees
    reason: It is meant to be so.
    review: "${review}"
`,
});

describe('validateFiles', () => {
  it('puts valid entries into the register by kind and id', () => {
    const { register, problems } = validateFiles([trees, parks], { today: TODAY, rules: [] });
    expect(problems).toEqual([]);
    expect([...register.dataset.keys()]).toEqual(['acme/trees', 'acme/parks']);
    expect(Object.isFrozen(register.dataset.get('acme/trees'))).toBe(true);
  });

  it('reports at the line of the value, sorted by file and line', () => {
    expect(run([trees, parks], [everyTitle])).toEqual([
      'datasets/acme/parks.yaml:1:8 text/title-shouting /title',
      'datasets/acme/trees.yaml:1:8 text/title-shouting /title',
    ]);
  });

  it('keeps a broken file out of the register and checks the others', () => {
    expect(run([broken, trees], [everyTitle])).toEqual([
      'datasets/acme/broken.yaml:1:8 yaml/bracket-not-closed ',
      'datasets/acme/trees.yaml:1:8 text/title-shouting /title',
    ]);
  });

  it('counts broken and unreadable files as present', () => {
    const seen: ReadonlySet<string>[] = [];
    const look: Rule = {
      scope: 'register',
      codes: [],
      check({ present }) {
        seen.push(present);
        return [];
      },
    };
    const unread = {
      code: 'file/not-utf8',
      severity: 'error',
      file: 'datasets/acme/odd.yaml',
      line: 1,
      column: 1,
      path: '',
      args: {},
    };
    run([broken, trees], [look], { problems: [unread] });
    expect([...seen[0]!].sort()).toEqual([
      'datasets/acme/broken',
      'datasets/acme/odd',
      'datasets/acme/trees',
    ]);
  });

  it('shows every string of a file to text rules, valid or not', () => {
    const seen: string[] = [];
    const look: Rule = {
      scope: 'text',
      reads: 'as-read',
      codes: [],
      check(text, path) {
        seen.push(`${path.join('/')}=${text}`);
        return [];
      },
    };
    run([{ file: 'datasets/acme/odd.yaml', text: 'a: [x, {b: z}]\n' }], [look]);
    expect(seen).toEqual(['a/0=x', 'a/1/b=z']);
  });

  it('asks text rules again about a text that is wrong, in each place', () => {
    const never: Rule = {
      scope: 'text',
      reads: 'as-read',
      codes: ['text/mojibake'],
      check: (text, path, entry) => (text === 'x' ? [{ code: 'text/mojibake', entry, path }] : []),
    };
    const text = 'title: [x, x]\n';
    const files = ['a.a', 'b.b'].map((name) => ({
      file: `datasets/acme/${name.slice(0, 1)}-trees.yaml`,
      text,
    }));
    expect(run(files, [never]).filter((line) => line.includes('text/mojibake'))).toEqual([
      'datasets/acme/a-trees.yaml:1:9 text/mojibake /title/0',
      'datasets/acme/a-trees.yaml:1:12 text/mojibake /title/1',
      'datasets/acme/b-trees.yaml:1:9 text/mojibake /title/0',
      'datasets/acme/b-trees.yaml:1:12 text/mojibake /title/1',
    ]);
  });

  it('gives entry rules valid entries of their kinds only', () => {
    const look: Rule = {
      scope: 'entry',
      codes: [],
      kinds: ['publisher'],
      check(entry) {
        throw new Error(entry.file);
      },
    };
    expect(run([trees], [look])).toEqual([]);
  });

  it('reports a rule that fails, and runs the others', () => {
    const failing: Rule = {
      scope: 'entry',
      codes: ['date/impossible'],
      kinds: ['dataset'],
      check() {
        throw new TypeError('the value was 42');
      },
    };
    const { problems } = validateFiles([trees, parks], {
      today: TODAY,
      rules: [failing, everyTitle],
    });
    expect(problems.map(({ code }) => code)).toEqual([
      ...['internal/rule-failed', 'text/title-shouting'],
      ...['internal/rule-failed', 'text/title-shouting'],
    ]);
    expect(problems[0]?.args).toEqual({ rule: 'date/impossible', detail: 'TypeError' });
  });

  it.each([
    [
      'a no-break space in an address',
      'landingPage: https://example.org/a\u00a0b',
      '10:35',
      'format-https-url',
    ],
    ['a space in an address', 'landingPage: https://example.org/a b', '10:35', 'format-https-url'],
    [
      'the same in double quotes',
      'landingPage: "https://example.org/a\\u00a0b"',
      '10:36',
      'format-https-url',
    ],
    ['a letter of a host', 'landingPage: https://Example.org/', '10:22', 'format-https-url'],
    ['a step up', 'landingPage: https://example.org/a/../b', '10:34', 'format-https-url'],
    [
      'a zero-width space in a word',
      'limitations: Some are mis\u200bsing.',
      '10:26',
      'invisible-character',
    ],
    [
      'the same, further down',
      'limitations: >-\n  Some are\n  mis\u200bsing.',
      '12:6',
      'invisible-character',
    ],
    [
      'a letter of another alphabet',
      'limitations: Some \u0430re missing.',
      '10:19',
      'mixed-script',
    ],
    ['broken letters', 'limitations: Some cafÃ©s are missing.', '10:22', 'mojibake'],
    ['a no-break space behind a code', 'version: 1\u00a0', '10:11', 'invisible-character'],
    ['one in a code', 'nextReview: 2026\u00a0-01', '10:17', 'pattern'],
  ])('points at the very character: %s', (_name, line, place, code) => {
    const found = validateFiles([{ ...trees, text: dataset('Street trees', `${line}\n`) }], {
      today: TODAY,
    });
    const own = found.problems.find((problem) => problem.code.endsWith(code));
    expect(`${own?.line}:${own?.column}`).toBe(place);
  });

  it('leaves out what an exception permits until the end of its review day', () => {
    expect(run([trees, exceptions(TODAY)], [everyTitle])).toEqual([]);
    expect(run([trees, exceptions('2026-11-22')], [everyTitle])).toHaveLength(1);
    expect(run([trees, parks, exceptions('2027-01-01')], [everyTitle])).toEqual([
      'datasets/acme/parks.yaml:1:8 text/title-shouting /title',
    ]);
  });

  it('lets an exception that has expired fail its own entry, and that only if the entry needs it', () => {
    const told = (...files: SourceFile[]): string[] =>
      validateFiles(files, { today: TODAY })
        .problems.filter(({ code }) => /exception|title-shouting/.test(code))
        .map(({ file, path, code, severity }) => `${file}${path} ${code} ${severity}`);
    const shouting = { ...trees, text: dataset('STREET TREES') };
    const list = exceptions('2026-11-22', 'text/title-shouting');
    expect(told(shouting, parks, list)).toEqual([
      'datasets/acme/trees.yaml register/exception-expired error',
      'datasets/acme/trees.yaml/title text/title-shouting warning',
    ]);
    const unneeded = 'exceptions.yaml/exceptions/0 register/exception-unneeded warning';
    expect(told(trees, parks, list)).toEqual([unneeded]);
    // Renewed by a second item.
    const renewed = `${list.text}${exceptions('2027-01-01', 'text/title-shouting').text.split('\n').slice(1).join('\n')}`;
    expect(told(shouting, { ...list, text: renewed })).toEqual([unneeded]);
    // Nobody knows what an entry needs that is not valid.
    const broken = { ...trees, text: dataset('STREET TREES', 'colour: green\n') };
    expect(told(broken, list).join()).not.toContain('unneeded');
  });

  it('excuses no file that cannot be published', () => {
    const bad = { ...trees, text: dataset('Street trees', 'colour: green\n') };
    expect(run([bad, exceptions('2027-01-01', 'schema/unknown-property')])).toEqual([
      'datasets/acme/trees.yaml:10:1 schema/unknown-property /colour',
    ]);
  });

  it('lists 20 problems of a file, errors first, and counts the rest', () => {
    const many: Rule = {
      scope: 'entry',
      codes: ['text/placeholder'],
      kinds: ['dataset'],
      check: (entry: Entry) =>
        Array.from({ length: 30 }, (_, index) => ({
          code: index < 29 ? 'file/not-canonical' : 'file/not-utf8',
          entry,
          path: ['title', index],
        })),
    };
    const { problems } = validateFiles([trees], { today: TODAY, rules: [many] });
    expect(problems).toHaveLength(21);
    expect(problems.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    expect(problems.find(({ code }) => code === 'file/more-problems')?.args).toEqual({ count: 10 });
  });

  it('refuses files that the model has no place for', () => {
    expect(run([{ file: 'datasets/trees.yaml', text: trees.text }])).toEqual([
      'datasets/trees.yaml:1:1 file/unexpected ',
    ]);
  });
});
