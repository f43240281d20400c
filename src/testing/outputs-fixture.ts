import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { deriveCatalogue } from '../core/derive/derive-catalogue.ts';
import { NO_HISTORY, type History } from '../core/derive/history.ts';
import { withFacts } from '../core/outputs/with-facts.ts';
import type { Output, OutputContext, OutputFamily } from '../core/outputs/output.ts';
import { loadChecked } from '../io/load-checked.ts';
import { loadCatalogueFixture } from './catalogue-fixture.ts';

/** What outputs are rendered from in tests; the site lies under a path, as project pages do. */
export function outputContextOf(
  catalogue: Catalogue,
  history: History = NO_HISTORY,
  texts: ReadonlyMap<string, string> = new Map(),
): OutputContext {
  return withFacts({
    catalogue,
    history,
    texts,
    absolute: (path) => `https://data.example.org/register/${path.replace(/^\/+/, '')}`,
    sha256: (content) => createHash('sha256').update(content).digest('hex'),
  });
}

/** The catalogue of this repository, as the site has it. */
export async function loadRealContext(): Promise<OutputContext> {
  const folder = resolve(import.meta.dirname, '../../catalogue');
  const { register, files } = await loadChecked(folder, { today: '2026-11-24' });
  const changes = new Map(
    files.map(({ file }) => [file, { date: '2026-11-03', commit: '0'.repeat(40) }]),
  );
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  return outputContextOf(deriveCatalogue(register, { changes }), NO_HISTORY, texts);
}

/** Words that are more than words to somebody: a page, a spreadsheet, a shell, a parser, an eye. */
export const HOSTILE_WORDS: readonly string[] = [
  '</script><script>alert(1)</script>',
  '"quoted", \'so\' \\ and \\" so',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2\r\n@SUM(1)',
  "'=already quoted",
  '\t=tab',
  '\r=return',
  ']]><!-- -->',
  'line\nbreak\u2028and\u2029more',
  '\u202Ereversed\u202C',
  'half \ud800 a pair',
  'null \u0000 bell \u0007 escape \u001b[31m',
  '{{constructor}} ${7*7} %0d%0a',
  '__proto__',
];

/**
 * The small catalogue with hostile words wherever the words are anybody's, past the checks that would refuse them,
 * and with addresses that lead elsewhere.
 */
export async function loadHostileContext(words: string): Promise<OutputContext> {
  const catalogue = structuredClone(await loadCatalogueFixture()) as Catalogue & {
    settings: { description: string };
  };
  for (const record of catalogue.listed) {
    const data = record.fields as unknown as Record<string, unknown>;
    Object.assign(data, { title: words, summary: words, description: words, keywords: [words] });
    if (record.kind !== 'dataset') continue;
    const { access } = data as { access: { level: string } };
    const file = { title: words, format: 'csv', checksum: { algorithm: 'sha256', value: words } };
    Object.assign(data, {
      attribution: words,
      version: words,
      issued: '2020',
      limitations: words,
      identifiers: [{ scheme: words, value: words }],
      columns: [{ name: words, title: words, unit: words, values: [words], description: words }],
      distributions: [
        { ...file, url: 'javascript:alert(1)' },
        { ...file, url: 'https://user:pass@data.example.org/a.csv' },
        { ...file, url: access.level === 'open' ? 'https://data.example.org/a.csv' : SECRET },
      ],
    });
  }
  return outputContextOf(catalogue);
}

/** Where data lies that is not open: no output may say so. */
export const SECRET = 'https://secret.example.org/people.csv';

/** Renders a family into memory, by path. */
export function renderFamily(
  family: OutputFamily,
  context: OutputContext,
): Map<string, Output['content']> {
  const files = new Map<string, Output['content']>();
  for (const { path, content } of family.render(context)) {
    if (files.has(path)) throw new Error(`${family.id} renders ${path} twice`);
    files.set(path, content);
  }
  return files;
}

/** The text of a file that has to be there. */
export function textOf(files: ReadonlyMap<string, Output['content']>, path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`${path} is no text`);
  return content;
}

/** The value of a JSON file that has to be there. */
export function jsonOf<T = Record<string, unknown>>(
  files: ReadonlyMap<string, Output['content']>,
  path: string,
): T {
  return JSON.parse(textOf(files, path)) as T;
}
