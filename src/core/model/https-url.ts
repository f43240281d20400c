/** Longer addresses break in browsers, logs and spreadsheets. */
const LONGEST_URL = 2048;

/** Characters that end an attribute, split a line or hide an address. A well-formed address never needs them. */
const UNSAFE = /["'<>\\^`{|}\s\u0000-\u001f\u007f-\u009f]/;

/**
 * Whether a text is an absolute https address that is safe to show as a link: written as the web writes it
 * (`https://host/…`, see `canonicalUrl`), without user name or password, at most 2,048 characters, no quotes,
 * white space or control characters. The one notion of an address: schema, rules, review, renderers, monitor and harvest use it.
 */
export function isHttpsUrl(text: string): boolean {
  if (text.length > LONGEST_URL || UNSAFE.test(text) || !text.startsWith('https://')) return false;
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.username === '' && url.password === '' && isCanonical(text, url);
}

/** Why an address is refused, and where in it. */
export interface UrlFault {
  /** In UTF-16 units. */
  readonly index: number;
  readonly fault:
    'too-long' | 'character' | 'http' | 'no-https' | 'user' | 'host' | 'upper-case' | 'spelling';
}

/**
 * Finds what `isHttpsUrl` refuses in an address.
 * @returns undefined for an address that it takes
 */
export function findUrlFault(text: string): UrlFault | undefined {
  if (isHttpsUrl(text)) return undefined;
  const unsafe = UNSAFE.exec(text);
  if (unsafe) return { index: unsafe.index, fault: 'character' };
  if (/^http:/i.test(text)) return { index: 0, fault: 'http' };
  if (!/^https:\/\//i.test(text)) return { index: 0, fault: 'no-https' };
  if (text.length > LONGEST_URL) return { index: LONGEST_URL, fault: 'too-long' };
  const start = 'https://'.length;
  if (!URL.canParse(text)) return { index: start, fault: 'host' };
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return { index: start, fault: 'user' };
  const index = url.hostname.endsWith('.')
    ? start + url.hostname.length - 1
    : text.split('').findIndex((letter, at) => letter !== url.href[at]);
  const letter = text[index] ?? '';
  const isUpper = index < start + url.host.length && letter !== letter.toLowerCase();
  return { index: Math.max(0, index), fault: isUpper ? 'upper-case' : 'spelling' };
}

/**
 * Whether an address is written as the web reads it: host in lower case and ASCII, no port that goes without saying,
 * no `..` in the path, no dot at the end of the host. Another spelling shows one thing to a person and leads somewhere else.
 */
function isCanonical(text: string, { href, hostname }: URL): boolean {
  if (hostname.endsWith('.')) return false;
  return href === text || href === `${text}/` || href === withSlash(text);
}

/** `https://host?query` → `https://host/?query`: the one slash that people leave out. */
function withSlash(text: string): string {
  return text.replace(/^(https:\/\/[^/?#]+)(?=[?#])/, '$1/');
}

/**
 * The address as the web writes it.
 * @returns undefined for what is not an address
 */
export function canonicalUrl(text: string): string | undefined {
  return URL.canParse(text) ? new URL(text).href : undefined;
}

/** The host of an address, for people to see where a link leads; empty where it is not an address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
