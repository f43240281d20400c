/**
 * Anything that the web would take for an absolute address: a scheme with `://`, and the schemes of the web with any
 * number of slashes, which a browser puts right (`https:host`, `https:/host`, `https:\\host`). Looked for from the
 * colon, and from there back to the scheme: from each letter on, every word would be tried thirty times.
 */
const URL_IN_TEXT =
  /:(?:(?<=\b(?<scheme>[a-z][a-z0-9+.-]{1,30}):)\/\/|(?<=\b(?<web>https?|ftp|wss?|file):)[\\/]{0,8}(?=[^\s\\/]))[^\s<>"'`]+/gi;

/** A host that is written without its scheme: it ends in a domain of two letters, or in one of the usual longer ones. */
const HOST =
  /^(?:[a-z0-9][a-z0-9-]{0,62}\.){1,8}(?:[a-z]{2}|com|org|net|gov|edu|int|mil|info|biz|app|dev|cloud|page|site|store|online|link|live|xyz|tech|local|localhost|localdomain|internal|intranet|corp|lan|home|example)$/i;

/** An address as people write it, without its scheme: `www.` and more, or a host with a path, looked for from the slash. */
const BARE =
  /(?<![\w@/\\.:=-])www\.[a-z0-9-][^\s<>"'`]*|\/(?<=(?<host>[a-z0-9.-]{4,250})(?<port>:\d{2,5})?\/)(?=[\w%?~])[^\s<>"'`]*/gi;

/** What stands before a host that is part of something else: a path, a mailbox, a longer name. */
const PART = /[\w@/\\:=%]/;

const NONE: readonly FoundUrl[] = [];

/** An address inside a text: as written, and as the web reads it, without the dot that may end a host. */
export interface FoundUrl {
  readonly text: string;
  readonly url: URL;
}

/**
 * Every address in a text that says its host, with the punctuation of the sentence around it taken off where something
 * is left.
 */
export function findUrls(text: string): readonly FoundUrl[] {
  const found = text.includes('/') || /www\./i.test(text) ? findBare(text) : [];
  if (!text.includes(':')) return found.length === 0 ? NONE : found;
  for (const { 0: rest, groups } of text.matchAll(URL_IN_TEXT)) {
    const match = `${groups!['scheme'] ?? groups!['web']}${rest}`;
    const address = [trimPunctuation(match), match].find((text) => URL.canParse(text));
    if (address !== undefined) found.push(foundUrl(address, address));
  }
  return found;
}

function findBare(text: string): FoundUrl[] {
  const found: FoundUrl[] = [];
  for (const { 0: rest, groups, index } of text.matchAll(BARE)) {
    const { host, port = '' } = groups!;
    if (host !== undefined) {
      const before = text[index - port.length - host.length - 1] ?? ' ';
      if (PART.test(before) || !HOST.test(host)) continue;
    }
    const match = trimPunctuation(`${host ?? ''}${port}${rest}`);
    if (URL.canParse(`https://${match}`)) found.push(foundUrl(match, `https://${match}`));
  }
  return found;
}

/** `https://host./` leads where `https://host/` does, and must not pass for another host. */
function foundUrl(text: string, address: string): FoundUrl {
  const url = new URL(address);
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  return { text, url };
}

function trimPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)*_|}'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
