import { isHttpsUrl } from '../model/https-url.ts';

/** The longest address any field takes; longer ones are refused before parsing. */
const LONGEST = 2048;

const UNSAFE_IN_IRI = /["<>\\^`{|}\s\p{Cc}]/u;

/**
 * A role mailbox: one @, a plain local part, a host with a dot. Narrower than RFC 5322 on purpose: entries do not need
 * quoted local parts or address literals. No nested quantifiers, so no backtracking.
 */
const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_{|}~-][A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,188}\.[A-Za-z]{2,63}$/;

/** The `format` keywords of our schemas. Used by the generated validator, in Node and in the browser. */
export const formats = {
  'https-url': isHttpsUrl,
  'web-iri': (text) => {
    if (text.length > LONGEST || UNSAFE_IN_IRI.test(text) || !URL.canParse(text)) return false;
    const { protocol, username, password } = new URL(text);
    return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  },
  email: (text) => text.length <= 254 && !text.includes('..') && EMAIL.test(text),
} satisfies Readonly<Record<string, (text: string) => boolean>>;

export type FormatName = keyof typeof formats;
