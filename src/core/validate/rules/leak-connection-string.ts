import { findPair } from '../../model/find-pair.ts';
import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** `scheme://name:password@host`, looked for from the colon. */
const ADDRESS = /:\/\/(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s:@/]{0,100}:[^\s@/]{1,200}@[^\s/]/i;

/** `scheme://key@host`: a long name with digits lets somebody in by itself. */
const ADDRESS_WITH_KEY = /:\/\/(?=[^\s:@/]{0,100}\d)[\w~.-]{20,200}@[^\s/]/;

const ORACLE = /\bjdbc:oracle:[a-z]{2,10}:[^\s/@]{1,60}\/[^\s@]{1,60}@/i;

const AZURE = /\b(?:AccountKey|SharedAccessKey|SharedSecretValue)\s?=\s?[\w+/]{16}/i;

const SERVER_AND_PASSWORD =
  /(?<open>\b(?:server|data source|host|addr|address)\s?=)|(?<close>;\s?(?:password|pwd)\s?=\s?[^;\s])|\n/gi;

const JDBC_AND_PASSWORD = /(?<open>\bjdbc:[a-z0-9]{2,20}:)|(?<close>password=)|\s/gi;

/** Characters between the name of a server and the password to it. */
const REACH = 300;

/** Texts with which a program signs in to a server. */
const CONNECTION_STRINGS: readonly {
  readonly kind: string;
  readonly isIn: (text: string) => boolean;
}[] = [
  { kind: 'address with a password', isIn: (text) => ADDRESS.test(text) },
  { kind: 'address with a key', isIn: (text) => ADDRESS_WITH_KEY.test(text) },
  {
    kind: 'database connection string',
    isIn: (text) =>
      [SERVER_AND_PASSWORD, JDBC_AND_PASSWORD].some(
        (marks) => findPair(text, marks, REACH) !== undefined,
      ) || ORACLE.test(text),
  },
  { kind: 'Azure connection string', isIn: (text) => AZURE.test(text) },
];

/** Connection strings with a password or a key. */
export const leakConnectionString: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/connection-string'],
  check(text, path, entry) {
    if (!text.includes('=') && !text.includes('@')) return NOTHING;
    const found = CONNECTION_STRINGS.find(({ isIn }) => isIn(text));
    if (!found) return NOTHING;
    const args = { kind: found.kind, field: fieldName(path) };
    return [finding('leak/connection-string', entry, path, args)];
  },
};
