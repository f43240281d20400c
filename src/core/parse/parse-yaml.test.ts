import { describe, expect, it } from 'vitest';

import { parseYaml } from './parse-yaml.ts';

const text = `# comment
title: Trees
themes:
  - environment
  - transport
access: {level: open}
"10": ten
contact:
  name: Team
  url:
notes: |
  one
`;

describe('parseYaml', () => {
  const parsed = parseYaml({ file: 'datasets/acme/trees.yaml', text });

  it.each<[string, (string | number)[], number, number]>([
    ['the root at its first field', [], 2, 1],
    ['a scalar where it begins', ['title'], 2, 8],
    ['a list at its name', ['themes'], 3, 1],
    ['a list item at the item', ['themes', 1], 5, 5],
    ['a value inside braces', ['access', 'level'], 6, 17],
    ['a key that JavaScript moves to the front', ['10'], 7, 7],
    ['an empty value at its name', ['contact', 'url'], 10, 3],
    ['block text at its mark', ['notes'], 11, 8],
    ['a missing field at its parent', ['contact', 'email'], 8, 1],
    ['a missing item at its list', ['themes', 7, 'x'], 3, 1],
    ['a part of a scalar at the scalar', ['title', 'x'], 2, 8],
  ])('locates %s', (_name, path, line, column) => {
    expect(parsed.locate(path)).toEqual({ line, column });
  });

  it('locates the name of a field on request', () => {
    expect(parsed.locate(['title'], 'key')).toEqual({ line: 2, column: 1 });
    expect(parsed.locate(['themes', 0], 'key')).toEqual({ line: 4, column: 5 });
  });

  it('gives problems their file, line and severity', () => {
    const { value, problems } = parseYaml({ file: 'a.yaml', text: 'a: 1\r\nb: *c\r\n' });
    expect(value).toBeUndefined();
    expect(problems).toEqual([
      {
        code: 'yaml/alias',
        severity: 'error',
        file: 'a.yaml',
        line: 2,
        column: 4,
        path: '',
        args: { name: '*c', line: 'b: "*c"' },
      },
    ]);
  });

  it('allows machine-owned records to be larger', () => {
    const large = `a: ${'x'.repeat(100_000)}\n`;
    const codes = (file: string) =>
      parseYaml({ file, text: large }).problems.map(({ code }) => code);
    expect(codes('harvested/portal/trees.yaml')).toEqual([]);
    expect(codes('datasets/acme/trees.yaml')).toEqual(['file/too-large']);
  });
});
