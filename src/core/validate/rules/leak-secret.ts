import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** Keys that can be told by their form. `hint` is a cheap test that comes first. */
const SECRETS: readonly {
  readonly kind: string;
  readonly hint: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'private key',
    hint: 'PRIVATE KEY',
    pattern: /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/,
  },
  { kind: 'GitHub token', hint: 'gh', pattern: /\bgh[oprsu]_[A-Za-z0-9]{30}/ },
  { kind: 'GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_\w{20}/ },
  { kind: 'GitLab token', hint: 'glpat-', pattern: /\bglpat-[\w-]{20}/ },
  { kind: 'Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[\w-]{10}/ },
  { kind: 'Slack webhook', hint: 'hooks.slack', pattern: /hooks\.slack\.com\/services\/T\w{6}/ },
  { kind: 'Google API key', hint: 'AIza', pattern: /\bAIza[\w-]{35}/ },
  { kind: 'Google OAuth secret', hint: 'GOCSPX-', pattern: /\bGOCSPX-[\w-]{20}/ },
  { kind: 'AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/ },
  { kind: 'Stripe key', hint: 'k_', pattern: /\b[rs]k_(?:live|test)_[0-9A-Za-z]{16}/ },
  { kind: 'SendGrid key', hint: 'SG.', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{16}/ },
  { kind: 'npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: 'Mapbox secret token', hint: 'sk.', pattern: /\bsk\.eyJ[\w-]{10}/ },
  {
    kind: 'JSON web token',
    hint: 'eyJ',
    pattern: /(?<![\w-])eyJ[\w-]{8,2000}\.eyJ[\w-]{8,4000}\.[\w-]{8}/,
  },
  {
    kind: 'authorisation header',
    hint: 'earer ',
    pattern: /\b[Bb]earer (?=[\w.~+/-]*\d)(?=[\w.~+/-]*[A-Za-z])[\w.~+/-]{24}/,
  },
];

/** Private keys, access tokens and API keys, told by their form. */
export const leakSecret: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/secret'],
  check(text, path, entry) {
    // The shortest of them is longer than this.
    if (text.length < 15) return NOTHING;
    const found = SECRETS.find(({ hint, pattern }) => text.includes(hint) && pattern.test(text));
    if (!found) return NOTHING;
    return [finding('leak/secret', entry, path, { kind: found.kind, field: fieldName(path) })];
  },
};
