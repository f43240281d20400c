import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';

/** Keys with a recognisable form. `hint` is a cheap test that runs first. */
const SECRETS: readonly {
  readonly kind: string;
  readonly hint: string;
  /** Whether it may be without a row of 15 characters from `[\w.~+/-]`. */
  readonly hasBlanks?: true;
  readonly pattern: RegExp;
  /** Looks at the first group of a match, where the form alone does not tell. */
  readonly confirm?: (part: string) => boolean;
}[] = [
  {
    kind: 'private key',
    hint: 'PRIVATE KEY',
    hasBlanks: true,
    pattern: /-{4,5} ?BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)? ?-{4,5}/,
  },
  { kind: 'private key', hint: 'PuTTY', pattern: /\bPuTTY-User-Key-File-\d/ },
  { kind: 'GitHub token', hint: 'gh', pattern: /(?<![A-Za-z0-9])gh[oprsu]_[A-Za-z0-9]{30}/ },
  { kind: 'GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_\w{20}/ },
  { kind: 'GitLab token', hint: 'glpat-', pattern: /\bglpat-[\w-]{20}/ },
  { kind: 'Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[\w-]{10}/ },
  {
    kind: 'Slack webhook',
    hint: 'hooks.slack',
    pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/[TE]\w{6}/,
  },
  { kind: 'Slack token', hint: 'xapp-', pattern: /\bxapp-\d-[\w-]{20}/ },
  {
    kind: 'webhook',
    hint: 'webhook',
    pattern:
      /\.webhook\.office\.com\/webhookb?2?\/[\w-]{10}|\bdiscord(?:app)?\.com\/api\/webhooks\/\d{10,20}\/[\w-]{4}/,
  },
  { kind: 'Google API key', hint: 'AIza', pattern: /\bAIza[\w-]{35}/ },
  { kind: 'Google OAuth secret', hint: 'GOCSPX-', pattern: /\bGOCSPX-[\w-]{20}/ },
  { kind: 'AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\b/ },
  { kind: 'Stripe key', hint: 'k_', pattern: /\b[rs]k_(?:live|test)_[0-9A-Za-z]{16}/ },
  { kind: 'SendGrid key', hint: 'SG.', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{16}/ },
  { kind: 'OpenAI or Anthropic key', hint: 'sk-', pattern: /\bsk-(?:[a-z]{2,10}-)?[\w-]{20}/ },
  { kind: 'Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z0-9]{30}/ },
  {
    kind: 'AWS secret access key',
    hint: '',
    pattern: /\baws.{0,10}secret.{0,12}[:=]["'\s]{0,4}[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/i,
  },
  {
    kind: 'Azure client secret',
    hint: 'Q~',
    pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/,
  },
  {
    // Tokens whose first letters say whose they are, as their makers write them for scanners to find.
    kind: 'key of a service',
    hint: '',
    pattern:
      /(?<![A-Za-z0-9])(?:(?:dop|doo|dor)_v1_[a-f0-9]{32}|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|dapi[a-f0-9]{32}|ATATT3x[\w-]{20}|pypi-AgE[\w-]{20}|dckr_pat_[\w-]{20}|hv[sb]\.[\w-]{20}|gl(?:sa|c)_[\w+/]{20}|gl(?:rt|ptt|dt|ft|soat|cbt|oas)-[\w-]{20}|gsk_\w{20}|xai-\w{20}|r8_\w{30}|pat\w{14}\.[a-f0-9]{40}|ntn_\w{30}|NRAK-[A-Z0-9]{20}|sntry[su]_[\w+/]{20}|dp\.(?:pt|st|ct|sa)\.\w{30}|lin_api_\w{30}|PMAK-[a-f0-9]{20}|whsec_\w{20}|ya29\.[\w-]{20}|AGE-SECRET-KEY-1[A-Z0-9]{40}|key-[a-f0-9]{32}|SK[a-f0-9]{32}|[a-f0-9]{32}-us\d|\d{8,10}:AA[\w-]{30}|pplx-\w{30}|sq0[a-z]{3}-[\w-]{20}|figd_[\w-]{30}|oy2[a-z0-9]{43})/,
  },
  { kind: 'npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { kind: 'Mapbox secret token', hint: 'sk.', pattern: /\bsk\.eyJ[\w-]{10}/ },
  {
    kind: 'JSON web token',
    hint: '.e',
    pattern: /(?<![\w-])e(?:yJ|wo)[\w-]{8,2000}\.e(?:yJ|wo)[\w-]{8,4000}\.[\w-]{8}/,
  },
  {
    kind: 'authorisation header',
    hint: ' ',
    pattern: /\bbearer (?=[\w.~+/-]{0,200}\d)(?=[\w.~+/-]{0,200}[A-Za-z])[\w.~+/-]{16}/i,
  },
  {
    kind: 'authorisation header',
    hint: ':',
    hasBlanks: true,
    pattern:
      /\bauthori[sz]ation["']?\s{0,3}[:=]\s{0,3}["']?(?:bearer|basic|token|apikey)\s{1,3}(?!your|example|token\b|key\b|x{3})[\w.~+/-]{6}/i,
  },
  {
    kind: 'authorisation header',
    hint: 'asic ',
    hasBlanks: true,
    pattern: /\b[Bb]asic ([A-Za-z0-9+/]{8,300}={0,2})(?![\w])/,
    confirm: isNameAndPassword,
  },
];

/** Characters of the shortest key without blanks. */
const SHORTEST_ROW = 15;

const WITH_BLANKS = SECRETS.filter(({ hasBlanks }) => hasBlanks);

/** Private keys, access tokens and API keys, recognised by their form. */
export const leakSecret: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/secret'],
  check(text, path, entry, { longestRow }) {
    // The shortest of them is longer than this.
    if (text.length < 15) return NOTHING;
    const possible = longestRow < SHORTEST_ROW ? WITH_BLANKS : SECRETS;
    const found = possible.find(({ hint, pattern, confirm }) => {
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
