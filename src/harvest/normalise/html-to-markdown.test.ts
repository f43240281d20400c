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

/** Each made a parser or a pattern take the square of its length, or more, or call itself too often. */
const WORST = [
  ...[
    '\t',
    ' \n',
    '&amp;\t',
    '<b>',
    '<b a=1>x',
    '<i><p>',
    '<ul><li>',
    '<blockquote>',
    '<table><tr><td>',
    '<svg>',
  ],
  ...[
    '<a href="https://example.org/">',
    '<a href="https://example.org/"> </a>',
    '<a><i>',
    '<marquee><b>',
    '<br> ',
  ],
  ...[
    '<!---->',
    '<span hidden>x</span>',
    '<p>[',
    '<p>*',
    '![',
    '[a](',
    '[a](b(',
    '&lt;b&gt;',
    '</b>',
    '`',
    '<pre>`',
  ],
];

describe('hostile HTML', () => {
  // Timed, as the limits on hostile YAML are. Usual times are a tenth of it.
  it.each(WORST)('is done with 300,000 characters of %j in 10 s', (unit) => {
    const text = `A text. ${unit.repeat(300_000 / unit.length)}!`;
    const start = performance.now();
    plainFromMarkdown(htmlToMarkdown(text));
    plainLine(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('keeps the words of what is nested too deeply, and nothing of its programs', () => {
    const deep = (levels: number): string =>
      `${'<div>'.repeat(levels)}<p>Some <b>words</b>.</p><script>alert(1)</script>${'</div>'.repeat(levels)}`;
    expect(htmlToMarkdown(deep(30))).toBe('Some **words**.');
    expect(htmlToMarkdown(deep(60))).toBe('Some words.');
    expect(htmlToMarkdown(deep(9000))).toBe('Some words.');
  });

  it('says nothing twice, and nothing empty', () => {
    expect(
      htmlToMarkdown('<b>One <strong>two</strong></b> <i> </i><a href="https://a.example/"></a>.'),
    ).toBe('**One two** .');
    expect(htmlToMarkdown('<p>Text<!-- [if gte mso 9]><xml></xml><![endif]--></p>')).toBe('Text');
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
