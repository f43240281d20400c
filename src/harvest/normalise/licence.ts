import type { TermOf } from '../../core/model/vocabulary.ts';
import { normaliseText } from '../../core/model/normalise.ts';
import { findUrls } from '../../core/model/find-urls.ts';
import type { MapContext } from '../protocol.ts';
import { termNamed, termNames } from './term-names.ts';
import { repairPlainText } from './repair-text.ts';

type Licence = TermOf<'licences'>;

/** Words of sources for an unknown licence. */
const NOTHING_SAID = new Set(['', 'none', 'null', 'n a', 'na', 'not applicable', 'not specified']);

/** The name of a licence without its version occurs in many texts about other licences. */
const HAS_VERSION = /\d/;

/**
 * The licence that one of a source's words names: first by the source's own mapping, then by IRI (also one inside
 * a text), then by name.
 * @param words texts, HTML or IRIs, the surest first
 * @returns undefined where no word is certain; then the licence is not stated
 */
export function matchLicence(words: readonly string[], context: MapContext): string | undefined {
  const terms = context.vocabularies.licences;
  const mapped = context.source.settings.mappings?.licences;
  for (const word of words) {
    if (mapped && Object.hasOwn(mapped, word)) return mapped[word];
  }
  const texts = words.map((word) => repairPlainText(word).trim());
  return (
    first(texts, (text) => byIri(text, terms)) ??
    first(texts, (text) => byName(text, terms)) ??
    first(texts, (text) => byNameInside(text, terms))
  );
}

/** Whether the words mean that the licence is unknown. */
export function saysNoLicence(word: string): boolean {
  return NOTHING_SAID.has(normaliseText(word));
}

function first(
  texts: readonly string[],
  find: (text: string) => string | undefined,
): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function byIri(text: string, terms: ReadonlyMap<string, Licence>): string | undefined {
  const addresses = new Set(findUrls(text).map(({ text: url }) => plainIri(url)));
  if (addresses.size === 0) return undefined;
  const found = [...terms.values()].filter(({ iri, url }) =>
    [iri, url].some((known) => known !== undefined && addresses.has(plainIri(known))),
  );
  // A text that links to two licences names neither.
  return found.length === 1 ? found[0]!.id : undefined;
}

/** An IRI as licences are compared: no scheme, `www.`, file name, language or closing slash. */
function plainIri(iri: string): string {
  return iri
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#][^]*$/, '')
    .replace(/\/(?:legalcode|deed|rdf)?(?:\.[a-z]{2}(?:[-_][a-z]{2})?)?$/, '')
    .replace(/\/index\.html?$/, '')
    .replace(/\/$/, '');
}

function byName(text: string, terms: ReadonlyMap<string, Licence>): string | undefined {
  return termNamed(text, terms, spdxOf);
}

/** The longest name with a version in it that stands in the text as whole words. */
function byNameInside(text: string, terms: ReadonlyMap<string, Licence>): string | undefined {
  const plain = ` ${normaliseText(text.replace(/<[^<>]*>/g, ' '))} `;
  let best: { readonly id: string; readonly length: number } | undefined;
  for (const { id, name } of termNames(terms, spdxOf).all) {
    if (!HAS_VERSION.test(name) || !plain.includes(` ${name} `)) continue;
    if (name.length > (best?.length ?? 0)) best = { id, length: name.length };
  }
  return best?.id;
}

function spdxOf({ spdx }: Licence): (string | undefined)[] {
  return [spdx];
}
