import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';
import { findUrls } from '../../model/find-urls.ts';

/** Addresses whose host has letters of other alphabets, directly or as `xn--`. */
export const textSuspiciousHost: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/suspicious-host'],
  check(text, path, entry) {
    // `new URL` turns other alphabets into `xn--`.
    const found = findUrls(text).find(({ url }) => /(?:^|\.)xn--/.test(url.hostname));
    return found
      ? [finding('text/suspicious-host', entry, path, { host: found.url.hostname })]
      : NOTHING;
  },
};
