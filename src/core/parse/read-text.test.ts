import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';

import { renderMarkdown } from './markdown/render-markdown.ts';
import { addressesIn, readingsOf } from './read-text.ts';

type Node = DefaultTreeAdapterMap['node'];

/** Every `href` of a piece of HTML, as a browser has it. */
function hrefsOf(html: string): string[] {
  const visit = (node: Node): string[] => [
    ...('attrs' in node
      ? node.attrs.filter(({ name }) => name === 'href').map(({ value }) => value)
      : []),
    ...('childNodes' in node ? node.childNodes.flatMap(visit) : []),
  ];
  return visit(parseFragment(html));
}

const hrefs = (text: string): string[] => addressesIn(text).map(({ url }) => url.href);

describe('readingsOf', () => {
  it('gives plain words as they are, once', () => {
    expect(readingsOf('Trees by ward, 2024: 25% more')).toEqual(['Trees by ward, 2024: 25% more']);
  });

  it.each([
    ['an entity', 'key &#103;hp_x', 'key ghp_x'],
    ['an entity without a number', 'https&colon;//evil.example', 'https://evil.example'],
    ['a backslash', String.raw`opendata\@example.org`, 'opendata@example.org'],
    ['a percent sign', 'https%3A%2F%2Fevil.example', 'https://evil.example'],
    ['percent signs twice', 'https%253A%252F%252Fevil.example', 'https://evil.example'],
    ['full width', 'ｈｔｔｐｓ：／／evil.example', 'https://evil.example'],
    ['a character without a width', 'ghp\u200b_abc', 'ghp_abc'],
    ['emphasis inside a word', 'sk-pro*j*-abc', 'sk-proj-abc'],
    ['code', '`10.0.0.5`', '10.0.0.5'],
    ['an entity that hides a bidi mark', 'a &#8238; b', 'a \u202e b'],
    ['an entity of an entity', '&amp;#103;hp', 'ghp'],
    ['an entity in full width', '＆#103;hp', 'ghp'],
  ])('sees through %s', (_, written, read) => {
    expect(readingsOf(written)).toContain(read);
  });
});

describe('addressesIn', () => {
  it.each([
    ['a link', '[a](https://evil.example/a)'],
    ['a link with an entity', '[a](https&colon;//evil.example/a)'],
    ['a link with a backslash', String.raw`[a](https:\//evil.example/a)`],
    ['a link by reference', '[a][r]\n\n[r]: https&#58;//evil.example/a'],
    ['a short reference', '[r]\n\n[r]: <https&#x3a;//evil.example/a>'],
    ['an address in angle brackets', '<https://evil.example/a>'],
    ['an address by itself', 'See https://evil.example/a.'],
    ['one slash', 'See https:/evil.example/a'],
    ['no slash', 'See https:evil.example/a'],
    ['the wrong slashes', String.raw`See https:\\evil.example/a`],
    ['code', 'Run `curl https://evil.example/a`'],
    ['a code block', '```\nhttps://evil.example/a\n```'],
    ['a percent sign', 'See https:%2F%2Fevil.example/a'],
    ['full width', 'See ｈｔｔｐｓ：／／evil.example/a'],
    ['an image', '![a](https://evil.example/a)'],
  ])('sees %s', (_, text) => {
    expect(hrefs(text)).toContain('https://evil.example/a');
  });

  it('has seen every address that a page links to', () => {
    const piece = fc.constantFrom(
      ...'[]()<>\\&;:/ \n`*_!"\'.#%|~'.split(''),
      ...['https', ':', '//', '&colon;', '&#58;', '&#x2f;', '\\/', '%3A', '%2F', 'evil.example'],
      ...['[a](', '[r]', '[r]: ', '][r]', '<https://', '/a', '?x=1&amp;y=2', 'mailto:', '&Tab;'],
      ...['example.org', '10.0.0.5', 'ｈｔｔｐｓ：', '／', '\u200b', '&NewLine;', '&lpar;', '```'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const seen = new Set(hrefs(text));
        const words = readingsOf(text).join('\n');
        for (const href of hrefsOf(renderMarkdown(text))) {
          if (href.startsWith('mailto:')) expect(words).toContain(href);
          else expect(seen).toContain(new URL(href).href);
        }
      }),
      { numRuns: 4000 },
    );
  });
});
