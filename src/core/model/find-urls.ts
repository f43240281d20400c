/** Enough for every scheme in front of a host. */
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s<>"'`]{1,2048}/gi;

const NONE: readonly FoundUrl[] = [];

/** An address inside a text: as written, and as the web reads it. */
export interface FoundUrl {
  readonly text: string;
  readonly url: URL;
}

/** Every absolute address in a text, without the punctuation of the sentence around it. */
export function findUrls(text: string): readonly FoundUrl[] {
  if (!text.includes('://')) return NONE;
  const found: FoundUrl[] = [];
  for (const [match] of text.matchAll(URL_IN_TEXT)) {
    const trimmed = trimPunctuation(match);
    if (URL.canParse(trimmed)) found.push({ text: trimmed, url: new URL(trimmed) });
  }
  return found;
}

function trimPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && '.,;:!?)*_|}'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}
