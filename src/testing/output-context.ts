import { createHash } from 'node:crypto';
import type { Catalogue } from '../core/derive/catalogue.ts';
import { NO_HISTORY, type History } from '../core/derive/history.ts';
import type { Output, OutputContext, OutputFamily } from '../core/outputs/output.ts';
import { withFacts } from '../core/outputs/with-facts.ts';
import { checkCity, loadCity } from './city.ts';

/** The context of outputs in tests; the site is under a path, like project pages. */
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

/** The frozen city, with the texts of its files. */
export async function loadCityContext(): Promise<OutputContext> {
  const checked = checkCity();
  const texts = new Map((await checked).files.map(({ file, text }) => [file, text]));
  return outputContextOf(await loadCity(checked), NO_HISTORY, texts);
}

/**
 * Renders a family into memory, by path.
 * @throws if it renders a path twice
 */
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

/**
 * Renders a family whose files are all texts.
 * @throws if one of them is bytes
 */
export function renderTexts(family: OutputFamily, context: OutputContext): Map<string, string> {
  const files = renderFamily(family, context);
  return new Map([...files.keys()].map((path) => [path, textOf(files, path)]));
}

/** The text of a file that must exist. */
export function textOf(files: ReadonlyMap<string, Output['content']>, path: string): string {
  const content = files.get(path);
  if (typeof content !== 'string') throw new Error(`${path} is not a text`);
  return content;
}

/** The value of a JSON file that must exist. */
export function jsonOf<T = Record<string, unknown>>(
  files: ReadonlyMap<string, Output['content']>,
  path: string,
): T {
  return JSON.parse(textOf(files, path)) as T;
}
