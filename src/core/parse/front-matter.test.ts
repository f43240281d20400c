import { describe, expect, it } from 'vitest';
import { yamlOf } from './front-matter.ts';
import { parseYaml } from './parse-yaml.ts';

const FILE = 'insights/cycling/index.mdx';

describe('yamlOf', () => {
  it('leaves YAML as it is', () => {
    expect(yamlOf('catalogue.yaml', '---\ntitle: A\n---\n')).toBe('---\ntitle: A\n---\n');
  });

  it.each(['---\ntitle: A\n---\n', '---\r\ntitle: A\r\n---\r\n\r\n', '---\ntitle: A\n---'])(
    'reads what stands between the two lines: %j',
    (text) => {
      const { value, problems } = parseYaml({ file: FILE, text });
      expect(value).toEqual({ title: 'A' });
      expect(problems).toEqual([]);
    },
  );

  it('keeps the places of the fields', () => {
    const text = '---\ntitle: A\nform: map\n---\n';
    expect(yamlOf(FILE, text).indexOf('form')).toBe(text.indexOf('form'));
  });

  it.each([
    ['text below the fields', '---\ntitle: A\n---\n<script>alert(1)</script>\n'],
    ['fields without an end', '---\ntitle: A\n<script>'],
  ])('refuses %s', (_, text) => {
    const { problems } = parseYaml({ file: FILE, text });
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
