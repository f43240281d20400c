import type { TextRule } from '../rule.ts';
import { fieldName, finding, NOTHING } from './support/finding.ts';
import { isKey } from '../../model/is-key.ts';

/** A parameter of an address, with or without the address in front of it; some services put the token after `#`. */
const PARAMETER = /[?&#;]([\w.-]{1,60})=([^&#;\s"'<>]{1,2048})/g;

/** Addresses that contain a key, a token or a password. */
export const leakKeyParameter: TextRule = {
  scope: 'text',
  reads: 'as-read',
  codes: ['leak/key-parameter'],
  check(text, path, entry) {
    if (!text.includes('=')) return NOTHING;
    for (const [, name, value] of text.matchAll(PARAMETER)) {
      if (isKey(name!, value!.replaceAll('+', ' ')))
        return [
          finding('leak/key-parameter', entry, path, { name: name!, field: fieldName(path) }),
        ];
    }
    return NOTHING;
  },
};
