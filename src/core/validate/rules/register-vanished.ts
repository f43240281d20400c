import { compareText } from '../../model/compare-text.ts';
import type { RegisterRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { folderOf } from '../../model/entry.ts';
import { kindsThat } from '../../model/entry-kinds.ts';
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
      const folder = key.slice(0, Math.max(0, key.indexOf('/')));
      if (!WITH_ADDRESS.has(folder) || present.has(key) || redirected.has(key)) continue;
      yield finding('register/vanished', entry, ['redirects'], { key, today });
    }
  },
};

/** The folders of what has an address. */
const WITH_ADDRESS: ReadonlySet<string> = new Set(
  kindsThat(({ hasAddress }) => hasAddress === true).map(folderOf),
);
