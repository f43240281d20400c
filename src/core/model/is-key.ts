/** Names of parameters and fields whose value lets somebody in, in lower case without - and _. */
const KEY_NAMES = new Set([
  'appkey',
  'appid',
  'apikey',
  'apitoken',
  'accesskey',
  'awssecretaccesskey',
  'accesstoken',
  'authkey',
  'authtoken',
  'clientsecret',
  'idtoken',
  'privatekey',
  'passphrase',
  'passwd',
  'password',
  'pwd',
  'refreshtoken',
  'secret',
  'secretaccesskey',
  'secretkey',
  'sessionid',
  'sharedkey',
  'subscriptionkey',
  'token',
  'usertoken',
  'xapikey',
  'instrumentationkey',
  'accountkey',
  'sastoken',
  'bearertoken',
  'sessiontoken',
  'masterkey',
  'signingkey',
  'encryptionkey',
]);

/** The ends of names that say what they are, with anything before them: `GLA_API_KEY`, `db_password`. */
const KEY_ENDS =
  /(?:apikey|apitoken|password|passwd|secret|secretkey|accesstoken|authtoken|accesskey|privatekey)$/;

/** Names that are keys only if the value looks like one: long, with letters and digits mixed. */
const MAYBE_KEY_NAMES = new Set(['key', 'code', 'auth', 'hash']);

const LOOKS_LIKE_KEY = /^(?=.*\d)(?=.*[a-z])[\w\-+/=.~]{20,}$/i;

/** What documentation writes in place of a key. */
const STAND_IN_WORD = /your|example|demo|insert|replace|…/i;
const STAND_IN =
  /^[{[<(*$%]|^my[-_]|^x*$|^\.+$|^(?:api|app|access|subscription)?[-_]?(?:key|token|id|secret|password)$|^(?:true|false|yes|no|none|null|0|1)$/i;

type KeyName = 'key' | 'maybe' | 'other';

/** What a name, as a parameter or a field has it, says of its value. */
export function readKeyName(name: string): KeyName {
  const plain = name
    .toLowerCase()
    .replace(/[-_.]/g, '')
    .replace(/^ocpapim/, '');
  if (KEY_NAMES.has(plain) || KEY_ENDS.test(plain)) return 'key';
  return MAYBE_KEY_NAMES.has(plain) ? 'maybe' : 'other';
}

/** Whether a name and its value are those of a key, a token or a password. */
export function isKey(name: string, value: string, kind: KeyName = readKeyName(name)): boolean {
  if (kind === 'other' || (kind === 'maybe' && !LOOKS_LIKE_KEY.test(value))) return false;
  return !STAND_IN_WORD.test(value) && !STAND_IN.test(value);
}
