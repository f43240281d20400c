import { describe, expect, it } from 'vitest';
import { splitFields, unindentField } from './split-fields.ts';

describe('splitFields', () => {
  it('cuts a text at the names in its first column', () => {
    const text = '# A comment\n---x: 1\n';
    expect(splitFields(text)).toBeUndefined();
    expect([
      ...splitFields(
        '# About\ntitle: A\n# between\nlist:\n- a: 1\n- b\ntext: |\n  status: no\n\nend:\n',
      )!,
    ]).toEqual([
      ['title', 'title: A\n# between'],
      ['list', 'list:\n- a: 1\n- b'],
      ['text', 'text: |\n  status: no\n'],
      ['end', 'end:\n'],
    ]);
  });

  it.each([
    ['a document’s mark', 'title: A\n---\ntitle: B\n'],
    ['a directive', '%YAML 1.1\n---\ntitle: A\n'],
    ['a name in quotes', 'title: A\n"status": draft\n'],
    ['a name twice', 'title: A\ntitle: B\n'],
    ['a map in braces', '{title: A,\nstatus: draft}\n'],
    ['a list', '- title: A\n'],
    ['a map that is indented', '  title: A\n'],
    ['a text that goes on in the first column', 'title: "A\nB"\n'],
  ])('leaves %s to the parser', (_what, text) => {
    expect(splitFields(text)).toBeUndefined();
  });
});

describe('unindentField', () => {
  it('makes the map below a name a separate text', () => {
    expect(unindentField('dataset:\n  title: A\n  access:\n    level: open\n')).toBe(
      'title: A\naccess:\n  level: open\n',
    );
  });

  it.each(['dataset: {a: 1}', 'dataset:\n title: A', 'dataset: |\n  title: A'])(
    'leaves %j to the parser',
    (field) => {
      expect(unindentField(field)).toBeUndefined();
    },
  );
});
