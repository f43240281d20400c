import { isLinkShortener } from '../../model/link-shorteners.ts';
import type { TextRule } from '../rule.ts';
import { finding, NOTHING } from './support/finding.ts';

/** Links through a service that hides where they lead. */
export const textShortLink: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['text/short-link', 'text/short-link-harvested'],
  check(_, path, entry, { urls }) {
    const found = urls.find(({ url }) => isLinkShortener(url.hostname));
    if (!found) return NOTHING;
    // The word of a source stays: its publisher put it there, and nobody here can.
    const code = entry.kind === 'harvested' ? 'text/short-link-harvested' : 'text/short-link';
    return [finding(code, entry, path, { host: found.url.hostname })];
  },
};
