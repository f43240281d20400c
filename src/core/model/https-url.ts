/** Longer addresses break in browsers, logs and spreadsheets. */
const LONGEST_URL = 2048;

/** Characters that end an attribute, split a line or hide an address. A well-formed address never needs them. */
const UNSAFE = /["'<>\\^`{|}\s\u0000-\u001f\u007f-\u009f]/;

/**
 * Whether a text is an absolute https address that is safe to show as a link: no user name or password,
 * at most 2,048 characters, no quotes, white space or control characters.
 * The schemas' `https-url` format and every renderer use this one test.
 */
export function isHttpsUrl(text: string): boolean {
  if (text.length > LONGEST_URL || UNSAFE.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname !== ''
  );
}

/** The host of an address, to show people where a link leads; empty if the text is not an address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
