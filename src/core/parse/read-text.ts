import { decodeHTML } from 'entities';

import { findUrls, type FoundUrl } from '../model/find-urls.ts';
import { visibleText } from './markdown/entry-markdown.ts';

/**
 * A text can be read in several ways, and each of them reaches somebody: as it is written in the file, as a page shows
 * it once Markdown, entities and escapes are decoded, and as a browser or a person takes it when it is copied. Rules,
 * review and leak detectors look at all of them; looking only at what is written let `https&colon;//…` pass.
 */

/** Ways of reading that are applied to each other's results; deeper nesting than this is read by nobody. */
const DEPTH = 3;

/** A text that can be read in more ways is being written to be misread; the first ones suffice to find that. */
const MOST_READINGS = 24;

/**
 * Most texts have none of these, and are read one way only. An ampersand begins an entity before a letter or a hash only,
 * and an underscore between letters is one (CommonMark 0.31, 6.2): names of columns and files are full of them.
 */
const WORTH_READING = /[\\[\]`*<]|&[#a-z]|%[0-9a-f]{2}|(?<![a-z0-9])_|_(?![a-z0-9])|[^\n -~]/i;

/** What Markdown may make something else of. */
const MARKED = /[&\\[\]`*<]|(?<![a-z0-9])_|_(?![a-z0-9])/i;

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const PERCENT = /(?:%[0-9a-f]{2})+/gi;

/** Characters without a width that split a word for a program and not for a reader. */
const WITHOUT_WIDTH = /\p{Default_Ignorable_Code_Point}/gu;

const NOT_ASCII = /[^\u0000-\u007f]/;

const READERS: readonly ((text: string) => string)[] = [
  visibleWords,
  (text) => (text.includes('&') ? decodeHTML(text) : text),
  (text) => (text.includes('\\') ? text.replace(ESCAPED, '$1') : text),
  (text) => (text.includes('%') ? text.replace(PERCENT, decodePart) : text),
  (text) => (NOT_ASCII.test(text) ? text.normalize('NFKC').replace(WITHOUT_WIDTH, '') : text),
];

/**
 * The ways in which a text can be read, each once: first as it is written, then decoded. Link targets of Markdown
 * have their own lines.
 */
export function readingsOf(text: string): readonly string[] {
  if (!WORTH_READING.test(text)) return [text];
  const readings = new Set([text]);
  let fresh: readonly string[] = [text];
  for (let depth = 0; depth < DEPTH && fresh.length > 0; depth += 1) {
    const next: string[] = [];
    for (const reading of fresh) {
      for (const read of READERS) {
        const found = read(reading);
        if (readings.has(found) || readings.size >= MOST_READINGS) continue;
        readings.add(found);
        next.push(found);
      }
    }
    fresh = next;
  }
  return [...readings];
}

/** Every address in a text, in all ways of reading it; each target once. */
export function addressesIn(text: string): readonly FoundUrl[] {
  const readings = readingsOf(text);
  if (readings.length === 1) return findUrls(text);
  const found = new Map<string, FoundUrl>();
  const add = (address: FoundUrl): void => {
    if (!found.has(address.url.href)) found.set(address.url.href, address);
  };
  for (const reading of readings) for (const address of findUrls(reading)) add(address);
  // A link target is an address to the last character, even if that is punctuation.
  for (const target of visibleText(text).targets)
    if (URL.canParse(target)) add({ text: target, url: new URL(target) });
  return [...found.values()];
}

function visibleWords(text: string): string {
  if (!MARKED.test(text)) return text;
  const { words, targets } = visibleText(text);
  return targets.length === 0 ? words : `${words}\n${targets.join('\n')}`;
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
