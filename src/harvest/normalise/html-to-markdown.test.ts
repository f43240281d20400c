import { describe, expect, it } from 'vitest';

import { htmlToMarkdown } from './html-to-markdown.ts';
import { cutText, plainFromMarkdown, plainLine } from './plain-text.ts';

describe('htmlToMarkdown', () => {
  it('keeps paragraphs, lists, links and emphasis', () => {
    const html =
      '<h2>About</h2><p>One <strong>bold</strong>&nbsp;word &amp; a <a href="https://www.example.org/a">link</a>.</p><ul><li>first</li><li>second</li></ul>';
    expect(htmlToMarkdown(html)).toBe(
      '## About\n\nOne **bold** word & a [link](https://www.example.org/a).\n\n- first\n- second',
    );
  });

  it('drops programs, styles, forms and pictures with what is in them', () => {
    const html =
      '<p>Safe</p><script>alert(1)</script><style>p{}</style><img src="https://example.org/x.png" onerror="x()"><iframe src="https://example.org/"></iframe><form><input></form>';
    expect(htmlToMarkdown(html)).toBe('Safe');
  });

  it('unwraps HTML that was escaped once, and leaves plain text and Markdown alone', () => {
    expect(htmlToMarkdown('&lt;p&gt;Hello&lt;/p&gt;')).toBe('Hello');
    expect(htmlToMarkdown('# Title\n\n* a\n* b')).toBe('# Title\n\n* a\n* b');
  });

  it('keeps line breaks of plain text that holds an entity', () => {
    expect(htmlToMarkdown('one &amp; two\n\nthree')).toBe('one & two\n\nthree');
  });
});

describe('plain text', () => {
  it('takes out tags and entities, however often they are escaped', () => {
    expect(plainLine(' <b>Food</b> &amp;lt;i&amp;gt;and&amp;lt;/i&amp;gt;\n drink ')).toBe(
      'Food and drink',
    );
    expect(plainLine('a<script>alert(1)</script>b')).toBe('a b');
  });

  it('takes out the marks of Markdown', () => {
    expect(
      plainFromMarkdown('## A\n\n- **bold** [link](https://example.org/) `code` snake_case'),
    ).toBe('A bold link code snake_case');
  });

  it('cuts between words', () => {
    expect(cutText('alpha beta gamma', 12)).toBe('alpha beta…');
    expect(cutText('short', 12)).toBe('short');
  });
});
