import type { Dataset } from '../core/generated/types.ts';
import { hostOf } from '../core/model/https-url.ts';
import { normaliseUrl } from './normalise/https-url.ts';
import { cutText, plainLine } from './normalise/plain-text.ts';
import type { Unmapped } from './normalise/unmapped.ts';
import type { SourceWords } from './source-words.ts';

/** The limit of the schema for each list. */
const MOST = 20;

type Links = Pick<Dataset, 'landingPage' | 'documentation' | 'sameAs' | 'identifiers'>;

/** Pages about the dataset and its names elsewhere; addresses that are not https go to `unmapped`. */
export function makeLinks(words: SourceWords, unmapped: Unmapped): Links {
  const landingPage = take('landingPage', words.landingPage, unmapped);
  const documentation = new Map<string, { title: string; url: string }>();
  for (const [index, link] of (words.documentation ?? []).entries()) {
    const url = take(`documentation.${index + 1}`, link.url, unmapped);
    if (url === undefined || documentation.size === MOST) continue;
    const title = cutText(plainLine(link.title ?? '') || hostOf(url), 250);
    if (!documentation.has(url)) documentation.set(url, { title, url });
  }
  const sameAs = new Set<string>();
  for (const [index, text] of (words.sameAs ?? []).entries()) {
    const url = take(`sameAs.${index + 1}`, text, unmapped);
    if (url !== undefined && sameAs.size < MOST) sameAs.add(url);
  }
  return {
    ...(landingPage !== undefined && { landingPage }),
    ...list('documentation', [...documentation.values()]),
    ...list('sameAs', [...sameAs]),
    ...list('identifiers', makeIdentifiers(words.identifiers ?? [])),
  };
}

function makeIdentifiers(
  words: NonNullable<SourceWords['identifiers']>,
): { scheme: string; value: string }[] {
  const found = new Map<string, { scheme: string; value: string }>();
  for (const word of words) {
    const scheme = cutText(plainLine(word.scheme), 80);
    const value = plainLine(word.value);
    if (scheme === '' || value === '' || value.length > 250 || found.size === MOST) continue;
    found.set(`${scheme} ${value}`, { scheme, value });
  }
  return [...found.values()];
}

function take(name: string, text: string | undefined, unmapped: Unmapped): string | undefined {
  if (text === undefined) return undefined;
  const url = normaliseUrl(text);
  if (url === undefined) unmapped.add(name, text);
  return url;
}

function list<Name extends keyof Links>(name: Name, items: readonly unknown[]): Links {
  return items.length === 0 ? {} : { [name]: items };
}
