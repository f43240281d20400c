import { describe, expect, it } from 'vitest';

import type { Problem } from '../problem.ts';
import { makeProblem } from '../make-problem.ts';
import { reporters } from './index.ts';
import type { ReportOptions } from './reporter.ts';

const OPTIONS: ReportOptions = { files: 6000, root: 'catalogue' };
const report = (format: string, problems: readonly Problem[], options = OPTIONS): string =>
  reporters[format]!(problems, options);

const duplicate = (file: string, key: string): Problem =>
  makeProblem({
    code: 'yaml/duplicate-key',
    file,
    line: 8,
    column: 3,
    args: { key, firstLine: 2 },
  });

const mark = makeProblem({ code: 'yaml/byte-order-mark', file: 'datasets/acme/trees.yaml' });
const plain = duplicate('datasets/acme/trees.yaml', 'title');
const hostile = duplicate(
  'datasets/acme/<b>,x::y%0A.yaml',
  '`\u001b[2J\n::error::x @octocat <img src=x>|',
);

describe('text', () => {
  it('groups by file and ends with the summary', () => {
    expect(report('text', [mark, plain])).toBe(`catalogue/datasets/acme/trees.yaml
  1:1     warning  The file starts with an invisible byte order mark.
          Save the file as UTF-8 without a byte order mark, or run \`npm run check -- --fix\`.
          yaml/byte-order-mark  /help/problems/yaml/byte-order-mark/
  8:3     error  \`title\` appears twice; the first is on line 2.
          Keep one of them.
          yaml/duplicate-key  /help/problems/yaml/duplicate-key/

6,000 files checked: 1 error, 1 warning.
`);
  });

  it('says so where nothing is wrong', () => {
    expect(report('text', [], { files: 1 })).toBe('1 file checked: no problems.\n');
  });

  it('paints with what the caller gives and adds no control characters', () => {
    const paint: ReportOptions['paint'] = (style, text) => `<${style}>${text}</${style}>`;
    const text = report('text', [hostile], { ...OPTIONS, paint });
    expect(text).toContain('<error>error</error>');
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('json', () => {
  it('is stable and complete', () => {
    expect(JSON.parse(report('json', [plain]))).toEqual({
      version: 1,
      files: 6000,
      errors: 1,
      warnings: 0,
      problems: [
        {
          code: 'yaml/duplicate-key',
          severity: 'error',
          file: 'datasets/acme/trees.yaml',
          line: 8,
          column: 3,
          path: '',
          args: { key: 'title', firstLine: 2 },
          what: '`title` appears twice; the first is on line 2.',
          fix: 'Keep one of them.',
          help: '/help/problems/yaml/duplicate-key/',
        },
      ],
    });
  });
});

describe('github', () => {
  it('annotates the line, with a link to the help page', () => {
    const [line] = report('github', [plain], { ...OPTIONS, site: 'https://a.org/b/' }).split('\n');
    expect(line).toBe(
      '::error file=catalogue/datasets/acme/trees.yaml,line=8,col=3,title=yaml/duplicate-key::' +
        '`title` appears twice; the first is on line 2.%0AKeep one of them.%0A' +
        'https://a.org/b/help/problems/yaml/duplicate-key/',
    );
  });

  it('annotates ten, errors first, and lists the rest as text that is not a command', () => {
    const problems = [...Array.from({ length: 10 }, () => mark), plain, hostile];
    const lines = report('github', problems).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(10);
    expect(lines.slice(0, 2).every((line) => line.startsWith('::error '))).toBe(true);
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('6,000 files checked: 2 errors, 10 warnings.');
  });

  it('lets no user text end a command or start one', () => {
    const text = report('github', [hostile]);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1);
    expect(text).toContain('file=catalogue/datasets/acme/<b>%2Cx%3A%3Ay%250A.yaml,line=8');
  });
});

describe('markdown', () => {
  it('is a table with the summary first', () => {
    expect(report('markdown', [plain], { ...OPTIONS, site: 'https://a.org' })).toBe(
      `**6,000 files checked: 1 error, 0 warnings.**

| Where | | What, and how to put it right | Help |
| --- | --- | --- | --- |
| \`catalogue/datasets/acme/trees.yaml:8:3\` | error | \`title\` appears twice; the first is on line 2.<br>Keep one of them. | [yaml/duplicate-key](https://a.org/help/problems/yaml/duplicate-key/) |
`,
    );
  });

  it('lets no user text become HTML, a mention or another cell', () => {
    const [row] = report('markdown', [hostile]).split('\n').slice(4);
    const outsideCode = row!
      .replace(/`[^`]*`/g, '')
      .replaceAll('<br>', '')
      .replaceAll('<!-- -->', ' ');
    expect(outsideCode).not.toMatch(/<|@octocat\b/);
    expect(row!.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });

  it('ends before a comment is too long', () => {
    const text = report(
      'markdown',
      Array.from({ length: 150 }, () => plain),
    );
    expect(text).toContain('… and 50 more.');
    expect(text.length).toBeLessThan(60_000);
  });
});
