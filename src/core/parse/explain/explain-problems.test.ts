import { describe, expect, it } from 'vitest';

import { describeProblem } from '../../report/describe-problem.ts';
import { limitsFor } from '../limits.ts';
import { parseText } from '../parse-text.ts';
import { parseYaml } from '../parse-yaml.ts';

const NBSP = '\u00a0';
const FILE = 'datasets/acme/trees.yaml';

/** `line:column code`, for each problem. */
const places = (text: string): string[] =>
  parseYaml({ file: FILE, text }).problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );

/** The lines to copy, for each problem. */
const copies = (text: string): string[] =>
  parseYaml({ file: FILE, text }).problems.map((problem) =>
    describeProblem(problem).fix.split('\n').slice(1).join('\n'),
  );

describe('a problem of a line', () => {
  it.each<[string, string, string[]]>([
    ['text after a bracket', 'title: {Trees} of the borough\n', ['1:8 yaml/text-after-bracket']],
    ['text after a list', 'title: [Draft] Trees\n', ['1:8 yaml/text-after-bracket']],
    ['a placeholder of a template', 'title: {{ title }}\n', ['1:8 yaml/text-after-bracket']],
    ['a bracket left open', 'title: [Draft Trees\nstatus: x\n', ['1:8 yaml/bracket-not-closed']],
    ['text after a quote', 'title: "Big" trees\n', ['1:14 yaml/text-after-quote']],
    ['an apostrophe in quotes', "title: 'It's a tree'\n", ['1:12 yaml/text-after-quote']],
    ['a quote in quotes', 'title: "The "big" tree"\n', ['1:14 yaml/text-after-quote']],
    ['a dash on the line of a field', 'title: - Trees\n', ['1:8 yaml/list-on-one-line']],
    ['a percent sign', 'title: % of trees\n', ['1:8 yaml/reserved-character']],
    ['an at sign', 'title: @home\n', ['1:8 yaml/reserved-character']],
    ['a back-tick', 'title: `x` y\n', ['1:8 yaml/reserved-character']],
    ['a greater-than sign', 'title: > 5 trees\n', ['1:8 yaml/reserved-character']],
    ['a bar', 'title: | trees\n', ['1:8 yaml/reserved-character']],
    ['an ampersand', 'title: & sons\n', ['1:8 yaml/anchor']],
    ['an asterisk', 'title: *big* trees\n', ['1:8 yaml/alias']],
    ['an exclamation mark', 'title: ! Trees\n', ['1:8 yaml/tag']],
    ['a line separator', 'title: Trees\u2028summary: x\n', ['1:13 yaml/odd-character']],
    ['a next-line character', 'title: Trees\u0085summary: x\n', ['1:13 yaml/odd-character']],
    ['a ratio for a colon', 'title∶ Trees\n', ['1:6 yaml/odd-character']],
    ['a hard hyphen for a dash', 'themes:\n  ‑ trees\n', ['2:3 yaml/odd-character']],
    ['a dash alone', 'title: -\n', ['1:8 yaml/list-on-one-line']],
    ['a dash that is not below the others', 'themes:\n  - a\n - b\n', ['3:2 yaml/indentation']],
    ['a question mark', 'title: ? Trees\n', ['1:8 yaml/complex-key']],
    ['a colon inside', 'title: Trees: all\n', ['1:8 yaml/nested-colon']],
    ['no space after a colon', 'title:Trees\nstatus: x\n', ['1:7 yaml/missing-space']],
    ['the same further down', 'status: x\ntitle:Trees\n', ['2:7 yaml/missing-space']],
    ['the same in a group', 'access:\n  level:open\n', ['2:9 yaml/missing-space']],
    ['no space after a dash', 'themes:\n  -health\n', ['2:4 yaml/missing-space']],
    ['the same after an item', 'themes:\n  - a\n  -b\nx: y\n', ['3:4 yaml/missing-space']],
    ['the same, deeper', 'themes:\n  - a\n   -b\n', ['3:5 yaml/missing-space']],
    ['an item that is too deep', 'themes:\n  - a\n    - b\n', ['3:5 yaml/indentation']],
    ['one space too many', 'access:\n  level: open\n   x: y\n', ['3:4 yaml/indentation']],
    ['one space too few', 'd:\n  - title: T\n   url: h\n', ['3:4 yaml/indentation']],
    ['a dash one space off', 'd:\n  - a: b\n   - a: c\n', ['3:4 yaml/indentation']],
    ['a no-break space after a colon', `title:${NBSP}Trees\nx: y\n`, ['1:7 yaml/odd-character']],
    ['one before a colon', `title${NBSP}: Trees\n`, ['1:6 yaml/odd-character']],
    ['one in the indentation', `access:\n${NBSP} level: open\n`, ['2:1 yaml/odd-character']],
    ['one after a space', `access:\n ${NBSP}level: open\n`, ['2:2 yaml/odd-character']],
    ['one after a dash', `themes:\n  -${NBSP}health\n`, ['2:4 yaml/odd-character']],
    ['a wide space', 'access:\n\u3000level: open\n', ['2:1 yaml/odd-character']],
    ['a zero-width space in a name', 'ti\u200btle: Trees\n', ['1:3 yaml/odd-character']],
    ['a byte order mark further down', 'a: b\n\ufefftitle: Trees\n', ['2:1 yaml/odd-character']],
    ['a full-width colon', 'title：Trees\nstatus: x\n', ['1:6 yaml/odd-character']],
    ['the same in a group', 'access:\n  level：open\n', ['2:8 yaml/odd-character']],
    ['bullets of a word processor', 'themes:\n  • a\n  • b\n', ['2:3 yaml/odd-character']],
    ['one after an item', 'themes:\n  - a\n  • b\n', ['3:3 yaml/odd-character']],
    ['a dash of a word processor', 'themes:\n  – a\n', ['2:3 yaml/odd-character']],
    ['old line ends', 'title: Trees\rstatus: x\r', ['1:13 yaml/line-ends']],
    ['one old line end', 'title: Trees\nstatus: x\ry: z\n', ['2:10 yaml/line-ends']],
    ['a tab', 'access:\n\tlevel: open\n', ['2:1 yaml/tab']],
    ['typographic quotes', 'title: “Trees”\n', ['1:8 yaml/curly-quotes']],
  ])('says where the culprit is: %s', (_name, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['title: {Trees} of the borough\n', 'title: "{Trees} of the borough"'],
    ['title: "Big" trees\n', `title: '"Big" trees'`],
    ['title: "Big" and "small"\n', `title: '"Big" and "small"'`],
    ["title: 'It's a tree'\n", `title: "It's a tree"`],
    ['title: - Trees\n', 'title: "- Trees"'],
    ['title: > 5 trees\n', 'title: "> 5 trees"'],
    ['title: Trees: all\n', 'title: "Trees: all"'],
    ['title: “Trees: all”\n', 'title: "Trees: all"'],
    ['d:\n  - title: Trees: all\n', '- title: "Trees: all"'],
    ['title: *big* trees\n', 'title: "*big* trees"'],
  ])('shows the line as it has to be written: %j', (text, line) => {
    expect(copies(text)).toEqual([line]);
    expect(parseText(line, limitsFor(FILE)).problems).toEqual([]);
  });

  it.each(['hunter2hunter2', 'AKIAIOSFODNN7EXAMPLE', 'me@example.org', '123456789'])(
    'never shows %s',
    (secret) => {
      for (const text of [
        `a: b: ${secret}`,
        `a: "x" ${secret}`,
        `a: - ${secret}`,
        `a: *${secret}`,
      ]) {
        expect(copies(text).join('')).not.toContain(secret);
      }
    },
  );

  it('says what stands where', () => {
    const [problem] = parseYaml({ file: FILE, text: `title:${NBSP}Trees\nx: y\n` }).problems;
    expect(describeProblem(problem!).what).toBe(
      'The character U+00A0 (no-break space) stands after the colon, where YAML needs a plain space.',
    );
  });

  it('says in which columns a line can start', () => {
    const [problem] = parseYaml({ file: FILE, text: 'd:\n  - title: T\n   url: h\n' }).problems;
    expect(describeProblem(problem!).what).toContain('it can start in column 5, 3 or 1.');
  });

  it.each([
    'title: It’s “big”\n',
    'url: https://example.org/a:b\n',
    'identifiers:\n  - urn:isbn:123\n  - doi:10.5255/x\n',
    `title: 5${NBSP}km of roads\n`,
    'note: a-b\nrange: -5\nlist:\n  - -5\n  - -x\n',
    'summary: Trees\n  and parks\n',
    'a:\n  -5\n',
    'a: "x"\r\nb: c\r\n',
  ])('leaves %j alone', (text) => {
    expect(places(text)).toEqual([]);
  });
});
