import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cleanText, codeSpan, escapeText, fencedBlock, markdownLink } from './escape-markdown.ts';
import { renderFrontMatter } from '../outputs/markdown/front-matter.ts';

/** Everything switched on, so that everything a reader may take for structure shows. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Texts made of what Markdown is made of. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...['`', '```', '~~~', '\n', '\r', '\n\n', ' ', '    ', '#', '# x', '---', '- x', '1. x'],
        ...['[', ']', '(', ')', '](https://evil.example)', '![', '<b>', '</script>', '<!--', ']]>'],
        ...[
          '&lt;',
          '&',
          '\\',
          '*',
          '_',
          '|',
          '>',
          ':',
          '@',
          'https://evil.example',
          'www.evil.example',
        ],
        ...['x', '\u202e', '\u2028', '\u0000', '\ud800', '\t', '\u0085', '{{x}}', '=cmd()'],
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** The text as it can be on one line. */
const line = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed();

describe('what publishers write, in Markdown', () => {
  it('is the text of a link and nothing else, in a heading and in a list', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const prefix of ['# ', '- ', '- a (b; ']) {
          const tokens = markdown.parse(
            `${prefix}${markdownLink(text, 'https://data.example.org/')}`,
            {},
          );
          const inline = tokens.filter(({ type }) => type === 'inline');
          expect(inline).toHaveLength(1);
          const inside = inline[0]!.children!;
          const open = inside.findIndex(({ type }) => type === 'link_open');
          const close = inside.findIndex(({ type }) => type === 'link_close');
          const shown = inside.slice(open + 1, close);
          expect(shown.every(({ type }) => type === 'text' || type === 'text_special')).toBe(true);
          expect(shown.map(({ content }) => content).join('')).toBe(line(text));
          expect(inside.filter(({ type }) => type === 'link_open')).toHaveLength(1);
        }
      }),
    );
  });

  it('is a code span and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(line(text) !== '');
        const tokens = markdown.parse(`- **Name:** ${codeSpan(text)}`, {});
        const inside = tokens.find(({ type }) => type === 'inline')!.children!;
        expect(inside.at(-1)).toMatchObject({ type: 'code_inline', content: line(text) });
        expect(tokens.map(({ type }) => type)).toEqual(
          markdown.parse('- **Name:** `x`', {}).map(({ type }) => type),
        );
      }),
    );
  });

  it('is a fenced block that ends where it should', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tokens = markdown.parse(`${fencedBlock(text, 'text publisher')}\n\n## After`, {});
        expect(tokens.map(({ type }) => type)).toEqual([
          'fence',
          'heading_open',
          'inline',
          'heading_close',
        ]);
        expect(tokens[0]!.content.replace(/\n$/, '')).toBe(cleanText(text));
      }),
    );
  });

  it('may hold more back-ticks than a function takes arguments', () => {
    const text = '` '.repeat(300_000);
    expect(codeSpan(text).startsWith('`` ')).toBe(true);
    expect(fencedBlock(text, '').startsWith('```\n')).toBe(true);
  });

  it('comes back from front matter as it went in', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = renderFrontMatter({ title: text, list: [text], none: undefined });
        expect(block.split('\n')).toHaveLength(4);
        const inside = block.slice(4, -4);
        expect(parse(inside)).toEqual({ title: text.toWellFormed(), list: [text.toWellFormed()] });
      }),
    );
  });
});

describe('escapeText', () => {
  it.each([
    ['Air quality, 2019–2025', 'Air quality, 2019–2025'],
    ['a\n# b', String.raw`a \# b`],
    ['see www.evil.example', String.raw`see www\.evil.example`],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected);
  });
});
