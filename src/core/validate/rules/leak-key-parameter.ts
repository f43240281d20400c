import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { findUrls } from '../../model/find-urls.ts';
import { isKey } from './support/is-key.ts';

/** Addresses that contain a key, a token or a password. */
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
  // Some services put the token after the fragment mark, where it leaks just as much.
  const fragment = url.hash.includes('=') ? new URLSearchParams(url.hash.slice(1)) : [];
  for (const [name, value] of [...url.searchParams, ...fragment]) {
    if (isKey(name, value)) return name;
  }
  return undefined;
}
