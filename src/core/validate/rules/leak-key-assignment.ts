import { once } from '../../model/once.ts';
import type { ValuePath } from '../../model/value-path.ts';
import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isKey, readKeyName } from '../../model/is-key.ts';

/** An assignment in a line of any language: `password: "…"`, `<token>…`, `api_key=…`, `x-api-key: …`. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z][\w.-]{1,40})["']?\s{0,3}(?:=>|[:=>|])\s{0,3}["']?([\w\-+/=.~]{6,200})/g;

/** `API key is …`, `the password for the portal: …`. */
const SENTENCE =
  /\b(api[ -]key|access key|secret key|subscription key|password|passphrase|access token)\b[^\n:=.]{0,30}?(?:\bis\b:?|[:=])\s{0,3}["'`]?([\w!£$%&*+/=.~^@-]{8,200})/gi;

/** Letters of both cases with digits, or a long row of letters and digits: no word of a sentence. */
const LIKE_NO_WORD =
  /^(?:(?=.*[a-z])(?=.*[A-Z])(?=.*\d)|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{10,}[.,;]?$)/;

/** In prose a word may follow such a name (`token: required`); a key has a digit or a sign in it. */
const LIKE_A_KEY = /[\d+/=~]/;

/** Keys, tokens and passwords that are given a value, in a text or as the name of a field. */
export const leakKeyAssignment: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/key-assignment'],
  check(text, path, entry, { digits }) {
    const name =
      assignedKey(text, digits > 0) ?? (isKeyField(path, text) ? String(path.at(-1)) : undefined);
    return name === undefined
      ? NOTHING
      : [finding('leak/key-assignment', entry, path, { name, field: fieldName(path) })];
  },
};

function assignedKey(text: string, hasDigits: boolean): string | undefined {
  if (/[:=>|]/.test(text) && (hasDigits || LIKE_A_KEY.test(text)))
    for (const [, name, value] of text.matchAll(ASSIGNMENT))
      if (LIKE_A_KEY.test(value!) && isKey(name!, value!)) return name;
  return hasDigits ? namedKey(text) : undefined;
}

function namedKey(text: string): string | undefined {
  for (const [, name, value] of text.matchAll(SENTENCE))
    if (LIKE_NO_WORD.test(value!) && isKey(name!.replace(' ', ''), value!)) return name;
  return undefined;
}

/** The fields of the model are few, and their names come with every text. */
const ofField = once(readKeyName);

/** A field called `password` holds one, in any form. */
function isKeyField(path: ValuePath, text: string): boolean {
  const name = path.at(-1);
  return typeof name === 'string' && text.length <= 500 && isKey(name, text, ofField(name));
}
