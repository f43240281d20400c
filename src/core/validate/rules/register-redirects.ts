import type { ValuePath } from '../../model/value-path.ts';
import type { EntryRule } from '../rule.ts';
import { finding } from './support/finding.ts';
import { suggestKey } from './support/suggest.ts';

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
  *check(entry, { present }) {
    const { redirects } = entry.fields;
    const targets = new Map(redirects.map(({ from, to }) => [from, to]));
    const seen = new Map<string, number>();
    for (const [index, { from, to }] of redirects.entries()) {
      const at = (field: string): ValuePath => ['redirects', index, field];
      const first = seen.get(from);
      if (first === undefined) seen.set(from, index);
      else {
        const args = { from, first: first + 1 };
        yield finding('register/redirect-duplicate', entry, at('from'), args);
      }
      if (present.has(from))
        yield finding('register/redirect-from-exists', entry, at('from'), { from });
      if (to === undefined) continue;
      if (targets.has(to)) {
        const end = follow(to, targets);
        const code = end === undefined ? 'register/redirect-circle' : 'register/redirect-chain';
        yield finding(code, entry, at('to'), { from, to, ...(end !== undefined && { end }) });
      } else if (!present.has(to)) {
        const args = { from, to, suggestion: suggestKey(to, present) };
        yield finding('register/redirect-to-missing', entry, at('to'), args);
      }
    }
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
