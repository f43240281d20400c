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

  it('reads none of the text below the fields, which is checked apart', () => {
    const text = '---\ntitle: A\n---\ntitle: B\n<script>alert(1)</script>\n';
    expect(parseYaml({ file: FILE, text })).toMatchObject({ value: { title: 'A' }, problems: [] });
  });

  it('refuses fields without an end', () => {
    const { problems } = parseYaml({ file: FILE, text: '---\ntitle: A\n<script>' });
    expect(problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  });
});
