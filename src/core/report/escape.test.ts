import { describe, expect, it } from 'vitest';

import {
  escapeCommandData,
  escapeCommandProperty,
  escapeControl,
  escapeMarkdown,
  markdownCode,
  markdownMessage,
} from './escape.ts';

describe('escapeControl', () => {
  it('shows what a terminal would obey or hide', () => {
    expect(escapeControl('a\u001b[31mb\r\nc\u0007')).toBe('a\\u{1b}[31mb\\u{d}\\u{a}c\\u{7}');
    expect(escapeControl('a\u202eb\u200bc\ufeffd\u009b\u{e0041}')).toBe(
      'a\\u{202e}b\\u{200b}c\\u{feff}d\\u{9b}\\u{e0041}',
    );
  });

  it('leaves ordinary text of every script alone', () => {
    expect(escapeControl('Café – 東京 😀 ‘x’')).toBe('Café – 東京 😀 ‘x’');
  });
});

describe('workflow commands', () => {
  it('cannot be ended or started by data', () => {
    expect(escapeCommandData('100%\n::set-env name=X::y')).toBe('100%25\\u{a}::set-env name=X::y');
    expect(escapeCommandProperty('a,line=1::x')).toBe('a%2Cline=1%3A%3Ax');
  });
});

describe('Markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert\\(1\\)&gt;'],
    ['[x](https://evil.example)', '\\[x\\]\\(https:<!-- -->//evil.example\\)'],
    ['@octocat', '@<!-- -->octocat'],
    ['see #1 and GH-2', 'see \\#1 and GH<!-- -->-2'],
    ['www.evil.example', 'www<!-- -->.evil.example'],
    ['a | b', 'a \\| b'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['`code`', '\\`code\\`'],
    ['a\n\n# b', 'a\\\\u\\{a\\}\\\\u\\{a\\}\\# b'],
  ])('takes the force out of %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('keeps a code span closed', () => {
    expect(markdownCode('a`|b\nc')).toBe("`a'\\|b\\u{a}c`");
    expect(markdownCode('')).toBe('');
  });

  it('shows marked names as code, and escapes whatever else', () => {
    expect(markdownMessage('Add `title` (*now*)')).toBe('Add `title` \\(\\*now\\*\\)');
    expect(markdownMessage('odd ` @x')).toBe('odd  @<!-- -->x');
    expect(markdownMessage('`<b>` <b> `@x`')).toBe('`<b>` &lt;b&gt; `@x`');
  });
});
