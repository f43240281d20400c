import fc from 'fast-check';
import MarkdownIt, { type Token } from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostOf, isHttpsUrl } from '../../core/model/https-url.ts';
import { markdownTwins } from '../../core/outputs/markdown/markdown-twins.ts';
import { hostileContext } from './hostile-outputs-context.ts';

/** Everything switched on, and every link kept, so that anything that a reader may take for structure shows. */
const markdown = new MarkdownIt({ html: true, linkify: true });
markdown.validateLink = () => true;
// A host without a scheme is a link to this reader alone.
markdown.linkify.set({ fuzzyLink: false });

/** Texts made of what Markdown is made of, at the start of a line and within it. */
const hostile = fc
  .tuple(
    fc.constantFrom('', '# ', '- ', '+ ', '* ', '1. ', '2) ', '> ', '    ', '\t', '===\n', '---\n'),
    fc.array(
      fc.constantFrom(
        ...['x', ' ', '\n', '\n\n', '\r', '\u2028', '`', '```', '~~~', '|', '\n| a |\n| - |\n'],
        ...['](', '[', ']', '(', ')', '![', '](https://evil.example)', '<https://evil.example>'],
        ...['[x](javascript:alert(1))', '[r]: https://evil.example', '[r]', 'www.evil.example'],
        ...['<script>', '<!--', '<b>', '&lt;', '&', '\\', '*', '_', '**', '~~', '$', '@', '\u202e'],
        ...['\n# x', '\n- x', '\n1. x', '\n---\n', '\n===\n', 'a@evil.example', '\u0000', '{{x}}'],
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([start, parts]) => `${start}${parts.join('')}`)
  .filter((text) => /[^\s\p{C}]/u.test(text));

/** Path → text of every twin of a register in which each plain text is this one. */
async function twinsOf(text: string): Promise<ReadonlyMap<string, string>> {
  const twins = [...markdownTwins(() => []).render(await hostileContext([text]))];
  return new Map(twins.map(({ path, content }) => [path, String(content)]));
}

function tokensOf(twin: string): Token[] {
  const body = twin.replace(/^---\n.*?\n---\n/s, '');
  return markdown.parse(body, {}).flatMap((token) => [token, ...(token.children ?? [])]);
}

/** What only holds words: how many there are depends on whether two fields say the same. */
const WORDS = new Set(['text', 'text_special', 'code_inline']);

/** The kinds of elements in order, without the words in them. */
function structureOf(twin: string): string[] {
  return tokensOf(twin)
    .filter(({ type }) => !WORDS.has(type))
    .map(({ type, tag, info }) => `${type} ${tag} ${info}`);
}

describe('the twins of a register full of hostile texts', () => {
  let harmless: ReadonlyMap<string, string>;
  beforeAll(async () => {
    harmless = await twinsOf('Harmless words');
  });

  it('have the structure that harmless texts give, and no link that is not safe', async () => {
    const changed = new Set<string>();
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const twins = await twinsOf(text);
        expect([...twins.keys()]).toEqual([...harmless.keys()]);
        for (const [path, twin] of twins) {
          const plain = harmless.get(path)!;
          if (twin === plain) continue;
          changed.add(path);
          expect(structureOf(twin), path).toEqual(structureOf(plain));
          const hrefs = tokensOf(twin).flatMap((token) => token.attrGet('href') ?? []);
          const odd = hrefs.filter((href) => !isHttpsUrl(href) || hostOf(href).includes('evil'));
          expect(odd).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
    expect(changed.size).toBeGreaterThan(8);
  });
});
