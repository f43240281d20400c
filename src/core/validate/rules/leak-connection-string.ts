import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** Texts with which a program signs in to a server. Repeats are bounded, so that no text makes them slow. */
const CONNECTION_STRINGS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'address with a password',
    pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,100}:[^\s@/]{1,200}@[^\s/]/i,
  },
  {
    kind: 'database connection string',
    pattern:
      /\b(?:server|data source|host|addr|address)\s?=[^\n]{1,300};\s?(?:password|pwd)\s?=\s?[^;\s]/i,
  },
  { kind: 'database connection string', pattern: /\bjdbc:[a-z0-9]{2,20}:[^\s]{1,300}password=/i },
  {
    kind: 'Azure connection string',
    pattern: /\b(?:AccountKey|SharedAccessKey|SharedSecretValue)\s?=\s?[\w+/]{16}/i,
  },
];

/** Connection strings with a password or a key. */
export const leakConnectionString: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/connection-string'],
  check(text, path, entry) {
    if (!text.includes('=') && !text.includes('@')) return NOTHING;
    const found = CONNECTION_STRINGS.find(({ pattern }) => pattern.test(text));
    if (!found) return NOTHING;
    const args = { kind: found.kind, field: fieldName(path) };
    return [finding('leak/connection-string', entry, path, args)];
  },
};
