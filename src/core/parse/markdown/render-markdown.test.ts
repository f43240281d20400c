import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from './entry-markdown.ts';
import { renderMarkdown } from './render-markdown.ts';

type Node = DefaultTreeAdapterMap['node'];

const ALLOWED = new Set(
  'a blockquote br code em h3 h4 h5 h6 hr li ol p pre s strong table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What of a fragment could run, load or lead astray. */
function dangers(node: Node): string[] {
  const found: string[] = [];
  if ('tagName' in node) {
    if (!ALLOWED.has(node.tagName)) found.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      const fine =
        (name === 'href' && /^(https:\/\/|mailto:)/.test(value)) ||
        (name === 'rel' && value === 'nofollow noopener') ||
        (name === 'start' && /^\d+$/.test(value)) ||
        (name === 'class' && /^language-/.test(value));
      if (!fine) found.push(`${name}="${value}"`);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) found.push(...dangers(child));
  return found;
}

describe('renderMarkdown', () => {
  it('renders the forms that entries use', () => {
    const html = renderMarkdown(
      'One *row* is a **journey**.\n\n- a\n- b\n\n| a | b |\n|:-|-:|\n| 1 | 2 |',
    );
    expect(html).toContain('<em>row</em>');
    expect(html).toContain('<li>a</li>');
    expect(html).toContain('<td>2</td>');
  });

  // Timed, as the limits on hostile YAML are. Usual times are a hundredth of it.
  it.each([
    '> ',
    '- ',
    '1. ',
    '- a\n  ',
    '[',
    '![',
    '[a](',
    '*a ',
    '`',
    '~~',
    '<',
    '&',
    '\\',
    '| a ',
    '\ud800',
  ])('is done with 64 KiB of %j in 5 s', (unit) => {
    const start = performance.now();
    renderMarkdown(unit.repeat(65_000 / unit.length));
    visibleText(unit.repeat(65_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('demotes headings below those of the page', () => {
    expect(renderMarkdown('# One\n\n###### Six')).toBe('<h3>One</h3>\n<h6>Six</h6>\n');
  });

  it('marks https links, and leaves others as text', () => {
    expect(renderMarkdown('[a](https://example.org/)')).toContain(
      '<a href="https://example.org/" rel="nofollow noopener">',
    );
    for (const url of [
      'javascript:alert(1)',
      'http://example.org',
      'data:text/html,x',
      '//example.org',
      '/x',
    ]) {
      expect(renderMarkdown(`[a](${url})`)).not.toContain('<a');
    }
  });

  it('shows HTML as text and loads no image', () => {
    const html = renderMarkdown('<script>alert(1)</script> ![x](https://example.org/x.png)');
    expect(dangers(parseFragment(html))).toEqual([]);
    expect(html).toContain('&lt;script&gt;');
  });

  it('lets nothing dangerous through, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<img src=x onerror=a>',
        '[',
        ']',
        '(',
        ')',
        '!',
        '`',
        '\n',
        '# ',
        '> ',
        '"',
        "'",
      ],
      ...[
        'javascript:',
        'https://a.b/',
        '<https://a.b>',
        '<javascript:a>',
        '&lt;',
        '&#106;',
        '|',
        '- ',
        '\u0000',
        '\\',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
        expect(dangers(parseFragment(renderMarkdown(pieces.join(''))))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
