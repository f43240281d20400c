import type { EntryRule, Finding } from '../rule.ts';
import { finding } from './support/finding.ts';
import { suggestKey } from './support/suggest.ts';
import type { ProblemCode } from '../../report/messages/index.ts';

/** Redirects that lead nowhere, in a circle, to another redirect, or away from an entry that still exists. */
export const registerRedirects: EntryRule<'redirects'> = {
  scope: 'entry',
  codes: [
    'register/redirect-from-exists',
    'register/redirect-to-missing',
    'register/redirect-chain',
    'register/redirect-circle',
    'register/redirect-duplicate',
  ],
  kinds: ['redirects'],
  check(entry, { present }) {
    const { redirects } = entry.fields;
    const targets = new Map(redirects.map(({ from, to }) => [from, to]));
    const seen = new Map<string, number>();
    const found: Finding[] = [];
    for (const [index, { from, to }] of redirects.entries()) {
      const report = (
        code: ProblemCode,
        field: string,
        args: Readonly<Record<string, string | number>>,
      ): void => {
        found.push(finding(code, entry, ['redirects', index, field], { from, ...args }));
      };
      const first = seen.get(from);
      if (first !== undefined) report('register/redirect-duplicate', 'from', { first: first + 1 });
      else seen.set(from, index);
      if (present.has(from)) report('register/redirect-from-exists', 'from', {});
      if (to === undefined) continue;
      if (targets.has(to)) {
        const end = follow(to, targets);
        if (end === undefined) report('register/redirect-circle', 'to', { to });
        else report('register/redirect-chain', 'to', { to, end });
      } else if (!present.has(to)) {
        const suggestion = suggestKey(to, present);
        report('register/redirect-to-missing', 'to', { to, suggestion });
      }
    }
    return found;
  },
};

/** The end of a chain of redirects; undefined if it never ends. */
function follow(
  from: string,
  targets: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const passed = new Set<string>();
  let at = from;
  while (targets.has(at)) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    const next = targets.get(at);
    // A withdrawn record is an end: its page says why it is gone.
    if (next === undefined) return at;
    at = next;
  }
  return at;
}
