import { compareText } from '../../model/compare-text.ts';
import type { Finding, RegisterRule, RuleContext } from '../rule.ts';
import { finding } from './support/finding.ts';
import { entryOfKey } from '../../model/keys.ts';

/** Addresses of the previous version that now have neither a file nor a redirect. */
export const registerVanished: RegisterRule = {
  scope: 'register',
  codes: ['register/vanished'],
  check(context) {
    const { base, present, register, today } = context;
    if (!base) return [];
    const entry = register.redirects.get('redirects') ?? entryOfKey('redirects');
    const redirected = new Set(
      register.redirects.get('redirects')?.fields.redirects.map(({ from }) => from),
    );
    const found: Finding[] = [];
    for (const key of [...base].sort(compareText)) {
      if (!HAS_ADDRESS.test(key) || present.has(key) || redirected.has(key)) continue;
      const to = movedTo(key, context);
      found.push(finding('register/vanished', entry, ['redirects'], { key, to, today }));
    }
    return found;
  },
};

/** The kinds of record that have pages. */
const HAS_ADDRESS = /^(?:datasets|services|series|publishers|agreements)\//;

/** A new record with the same slug, or the only new one in the same folder. */
function movedTo(key: string, { base, present }: RuleContext): string {
  const [folder] = key.split('/');
  const slug = key.slice(key.lastIndexOf('/'));
  const parent = key.slice(0, key.lastIndexOf('/') + 1);
  const added = [...present].filter((other) => !base?.has(other) && other.startsWith(`${folder}/`));
  const sameSlug = added.find((other) => other.endsWith(slug));
  const sameFolder = added.filter((other) => other.startsWith(parent));
  return sameSlug ?? (sameFolder.length === 1 ? sameFolder[0]! : '');
}
