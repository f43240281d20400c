import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';

/** Addresses whose host has letters of other alphabets, directly or as `xn--`. */
export const textSuspiciousHost: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/suspicious-host'],
  check(_, path, entry, { urls }) {
    // `new URL` turns other alphabets into `xn--`.
    const found = urls.find(({ url }) => /(?:^|\.)xn--/.test(url.hostname));
    return found
      ? [finding('text/suspicious-host', entry, path, { host: found.url.hostname })]
      : NOTHING;
  },
};
