/**
 * Anything that the web would take for an absolute address: a scheme with `://`, and the schemes of the web with any
 * number of slashes, which a browser puts right (`https:host`, `https:/host`, `https:\\host`). Looked for from the
 * colon, and from there back to the scheme: from each letter on, every word would be tried thirty times.
 */
const URL_IN_TEXT =
  /:(?:(?<=\b(?<scheme>[a-z][a-z0-9+.-]{1,30}):)\/\/|(?<=\b(?<web>https?|ftp|wss?|file):)[\\/]{0,8}(?=[^\s\\/]))[^\s<>"'`]{1,2048}/gi;

const NONE: readonly FoundUrl[] = [];

/** An address inside a text: as written, and as the web reads it. */
export interface FoundUrl {
  readonly text: string;
  readonly url: URL;
}

/** Every absolute address in a text, with the punctuation of the sentence around it taken off where something is left. */
export function findUrls(text: string): readonly FoundUrl[] {
  if (!text.includes(':')) return NONE;
  const found: FoundUrl[] = [];
  for (const { 0: rest, groups } of text.matchAll(URL_IN_TEXT)) {
    const match = `${groups!['scheme'] ?? groups!['web']}${rest}`;
    const address = [trimPunctuation(match), match].find((text) => URL.canParse(text));
    if (address !== undefined) found.push({ text: address, url: new URL(address) });
  }
  return found;
}

function trimPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)*_|}'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
