import { normaliseText } from '../../core/model/normalise.ts';
import type { MapContext } from '../protocol.ts';
import { termNamed, termNames, type NamedTerm } from './term-names.ts';

/** The limit of the schema. */
const MOST_THEMES = 6;

/** The sources of themes, the surest first. */
export interface ThemeWords {
  readonly themes: readonly string[];
  readonly keywords: readonly string[];
  readonly title: string;
  readonly text: string;
}

/**
 * Themes by the source's own words for them, else by keywords, else by words of the title, else the source's
 * default, else by words of the text.
 * @returns ids of the themes vocabulary, the main one first; empty where nothing says what the data is about
 */
export function matchThemes(words: ThemeWords, context: MapContext): string[] {
  const named = unique(words.themes.flatMap((word) => themesNamed(word, context)));
  if (named.length > 0) return named.slice(0, MOST_THEMES);
  const tagged = unique(words.keywords.flatMap((word) => themesNamed(word, context)));
  if (tagged.length > 0) return tagged.slice(0, MOST_THEMES);
  const [titled] = themesInside(words.title, context);
  if (titled !== undefined) return [titled];
  const defaults = context.source.settings.defaults?.themes;
  if (defaults) return [...defaults];
  const [told] = themesInside(words.text, context);
  return told === undefined ? [] : [told];
}

/** Whether a word is the name of a theme, or mapped to one. */
export function isThemeName(word: string, context: MapContext): boolean {
  return themesNamed(word, context).length > 0;
}

/** The themes that a word means as a whole. An IRI that several themes share names the first of them. */
function themesNamed(word: string, context: MapContext): string[] {
  const mapped = context.source.settings.mappings?.themes;
  if (mapped && Object.hasOwn(mapped, word)) return [mapped[word]!];
  const id = termNamed(word, context.vocabularies.themes, iriOf);
  return id === undefined ? [] : [id];
}

/** The themes whose name stands in a text as whole words, the one named first at the front. */
function themesInside(text: string, context: MapContext): string[] {
  const plain = ` ${normaliseText(text)} `;
  const { all } = termNames(context.vocabularies.themes, iriOf);
  const found = all
    .map(({ id, name }) => ({ id, at: plain.indexOf(` ${name} `) }))
    .filter(({ at }) => at >= 0);
  return unique(found.sort((a, b) => a.at - b.at).map(({ id }) => id));
}

function iriOf({ iri }: NamedTerm & { readonly iri?: string | undefined }): (string | undefined)[] {
  return [iri];
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
