import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { findUrls } from '../../model/find-urls.ts';

/** Query parameters whose value lets somebody in, in lower case without - and _. */
const KEY_NAMES = new Set([
  'appkey',
  'appid',
  'apikey',
  'apitoken',
  'accesskey',
  'accesstoken',
  'authkey',
  'authtoken',
  'clientsecret',
  'idtoken',
  'passwd',
  'password',
  'pwd',
  'refreshtoken',
  'secret',
  'secretkey',
  'sessionid',
  'sharedkey',
  'subscriptionkey',
  'token',
  'usertoken',
]);

/** Names that are keys only if the value looks like one: long, with letters and digits mixed. */
const MAYBE_KEY_NAMES = new Set(['key', 'code', 'auth', 'hash']);

const LOOKS_LIKE_KEY = /^(?=.*\d)(?=.*[a-z])[\w\-+/=.~]{20,}$/i;

/** What documentation writes in place of a key. */
const STAND_IN =
  /^$|^[{[<(*$%]|your|^my[-_]|example|demo|insert|replace|^x+$|^\.+$|…|^(?:api|app|access|subscription)?[-_]?(?:key|token|id|secret|password)$|^(?:true|false|yes|no|none|null|0|1)$/i;

/** Addresses that hold a key, a token or a password. */
export const leakKeyParameter: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/key-parameter'],
  check(text, path, entry) {
    if (!text.includes('=')) return NOTHING;
    for (const { url } of findUrls(text)) {
      const name = keyParameter(url);
      if (name !== undefined) {
        return [finding('leak/key-parameter', entry, path, { name, field: fieldName(path) })];
      }
    }
    return NOTHING;
  },
};

function keyParameter(url: URL): string | undefined {
  // Some services put the token behind the fragment mark, where it leaks just as well.
  const fragment = url.hash.includes('=') ? new URLSearchParams(url.hash.slice(1)) : [];
  for (const [name, value] of [...url.searchParams, ...fragment]) {
    if (isKey(name, value)) return name;
  }
  return undefined;
}

/** Whether a name, as a parameter or a field has it, and its value are those of a key, a token or a password. */
export function isKey(name: string, value: string): boolean {
  const plain = name
    .toLowerCase()
    .replace(/[-_.]/g, '')
    .replace(/^ocpapim/, '');
  if (STAND_IN.test(value)) return false;
  return KEY_NAMES.has(plain) || (MAYBE_KEY_NAMES.has(plain) && LOOKS_LIKE_KEY.test(value));
}
