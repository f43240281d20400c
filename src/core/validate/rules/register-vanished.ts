import { compareText } from '../../model/compare-text.ts';
import type { RegisterRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { entryOfKey } from '../../model/keys.ts';

/**
 * Addresses that were in the previous version, and for which there is now neither a file nor a redirect. Where they went
 * is asked, not guessed: only a review, which has both versions, can find what an entry has become.
 */
export const registerVanished: RegisterRule = {
  scope: 'register',
  codes: ['register/vanished'],
  *check({ base, present, register, today }) {
    if (!base) return;
    const entry = register.redirects.get('redirects') ?? entryOfKey('redirects');
    const redirected = new Set(
      register.redirects.get('redirects')?.fields.redirects.map(({ from }) => from),
    );
    for (const key of [...base].sort(compareText)) {
      if (!HAS_ADDRESS.test(key) || present.has(key) || redirected.has(key)) continue;
      yield finding('register/vanished', entry, ['redirects'], { key, today });
    }
  },
};

/** The kinds of record that have pages. */
const HAS_ADDRESS = /^(?:datasets|services|series|publishers|agreements)\//;
