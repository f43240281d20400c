import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** Keys with a recognisable form. `hint` is a cheap test that runs first. */
const SECRETS: readonly {
  readonly kind: string;
  readonly hint: string;
  readonly pattern: RegExp;
  /** Looks at the first group of a match, where the form alone does not tell. */
  readonly confirm?: (part: string) => boolean;
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
  { kind: 'OpenAI or Anthropic key', hint: 'sk-', pattern: /\bsk-(?:[a-z]{2,10}-)?[\w-]{20}/ },
  { kind: 'Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z0-9]{30}/ },
  {
    kind: 'AWS secret access key',
    hint: '',
    pattern: /\baws.{0,10}secret.{0,12}[:=]["'\s]{0,4}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
  },
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
    pattern: /\b[Bb]earer (?=[\w.~+/-]{0,200}\d)(?=[\w.~+/-]{0,200}[A-Za-z])[\w.~+/-]{16}/,
  },
  {
    kind: 'authorisation header',
    hint: 'uthori',
    pattern:
      /\bauthori[sz]ation["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey)\s{1,3}(?!your|example|token\b|key\b|x{3})[\w.~+/-]{6}/i,
  },
  {
    kind: 'authorisation header',
    hint: 'asic ',
    pattern: /\b[Bb]asic ([A-Za-z0-9+/]{8,300}={0,2})(?![\w])/,
    confirm: isNameAndPassword,
  },
];

/** Private keys, access tokens and API keys, recognised by their form. */
export const leakSecret: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/secret'],
  check(text, path, entry) {
    // The shortest of them is longer than this.
    if (text.length < 15) return NOTHING;
    const found = SECRETS.find(({ hint, pattern, confirm }) => {
      const match = text.includes(hint) ? pattern.exec(text) : null;
      return match !== null && (confirm?.(match[1]!) ?? true);
    });
    if (!found) return NOTHING;
    return [finding('leak/secret', entry, path, { kind: found.kind, field: fieldName(path) })];
  },
};

/** Basic authentication (RFC 7617): a name and a password with a colon between them, in Base64. */
function isNameAndPassword(base64: string): boolean {
  try {
    return /^[\u0020-\u007e][\u0020-\u0039\u003b-\u007e]*:[\u0020-\u007e]+$/.test(atob(base64));
  } catch {
    return false;
  }
}
