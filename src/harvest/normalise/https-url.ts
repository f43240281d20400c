import { decodeHTML } from 'entities';

import { canonicalUrl, isHttpsUrl } from '../../core/model/https-url.ts';

/** Characters in addresses of catalogues that must be escaped. */
const TO_ESCAPE = /["'<>\\^`{|}\s]/g;

/**
 * An address as the register takes it: entities and double escapes (`%2520`) undone, spaces and quotes escaped,
 * written as the web writes it.
 * Nothing is guessed: an `http` address does not become an `https` one.
 * @returns undefined where it is not a safe https address
 */
export function normaliseUrl(text: string): string | undefined {
  let url = text.trim().replace(/^<(.*)>$/, '$1');
  if (/&(?:amp|#38);/i.test(url)) url = decodeHTML(url);
  if (!/^https:\/\//i.test(url)) return undefined;
  url = url
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\ufeff]/g, '')
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(TO_ESCAPE, escape);
  if (isHttpsUrl(url)) return url;
  const canonical = canonicalUrl(url);
  return canonical !== undefined && isHttpsUrl(canonical) ? canonical : undefined;
}

function escape(character: string): string {
  return character === "'" ? '%27' : encodeURIComponent(character);
}
