import { describe, expect, it } from 'vitest';
import { codesInText } from '../../../testing/rule-testing.ts';
import { textMarkdown } from './text-markdown.ts';

const inDescription = (text: string): string[] => codesInText(textMarkdown, text, ['description']);

describe('textMarkdown', () => {
  it('finds images and HTML', () => {
    expect(inDescription('See ![map](https://www.example.org/m.png).')).toEqual([
      'text/markdown-image',
    ]);
    expect(inDescription('First<br>second')).toEqual(['text/markdown-html']);
    expect(inDescription('![a][b] <p>c</p>')).toEqual([
      'text/markdown-image',
      'text/markdown-html',
    ]);
  });

  it('passes Markdown, code and addresses in angle brackets', () => {
    expect(inDescription('A [link](https://www.example.org) and **bold**!')).toEqual([]);
    expect(inDescription('<https://www.example.org/>')).toEqual([]);
    expect(inDescription('Use `<p>` or:\n\n```html\n<p>x</p>\n```\n')).toEqual([]);
    expect(inDescription('counts < 5')).toEqual([]);
  });

  it('looks at nothing but Markdown', () => {
    expect(codesInText(textMarkdown, '<br>', ['summary'])).toEqual([]);
  });
});
