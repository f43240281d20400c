import type { Entry, EntryKind, Register } from '../model/entry.ts';
import { compareText } from '../model/compare-text.ts';
import { keyOf } from '../model/keys.ts';
import { recordReferences } from '../model/record-references.ts';
import { fieldsOf, titleOf } from './compare/comparison.ts';
import type { Dependent, EntryChange } from './review-report.ts';

/**
 * Entries that name a changed one, and what is known to be made with it. A new entry has none that were there
 * before, so only changed and removed ones are looked at; both revisions count, because a proposal may cut the tie.
 */
export function findDependents(
  changes: readonly EntryChange[],
  registers: { readonly before: Register; readonly after: Register },
): Dependent[] {
  const wanted = new Set(
    changes.filter(({ change }) => change !== 'added').map(({ kind, id }) => keyOf(kind, id)),
  );
  if (wanted.size === 0) return [];
  const found = new Map<string, Dependent>();
  for (const register of [registers.before, registers.after]) {
    for (const dependent of dependentsIn(register, wanted)) {
      found.set(`${dependent.on}\n${dependent.key}\n${dependent.relation}`, dependent);
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.on, b.on) || compareText(a.key, b.key));
}

function* dependentsIn(register: Register, wanted: ReadonlySet<string>): Generator<Dependent> {
  for (const entries of Object.values(register)) {
    for (const entry of entries.values() as Iterable<Entry>) {
      const key = keyOf(entry.kind, entry.id);
      const title = titleOf(entry) ?? entry.id;
      for (const { kinds, id, path } of recordReferences(entry)) {
        for (const kind of kinds) {
          const on = keyOf(kind, id);
          if (!wanted.has(on)) continue;
          yield { on, key, relation: relationOf(entry.kind, path.map(String)), title };
        }
      }
      if (wanted.has(key) && entry.kind === 'dataset') yield* usesOf(entry, key);
    }
  }
  for (const { from, to, title } of register.redirects.get('redirects')?.fields.redirects ?? []) {
    if (to !== undefined && wanted.has(to)) {
      yield { on: to, key: from, relation: 'redirect', title: title ?? from };
    }
  }
}

function relationOf(kind: EntryKind, path: readonly string[]): Dependent['relation'] {
  if (kind === 'service') return 'service';
  if (path.includes('derivedFrom')) return 'derived';
  if (path.at(-1) === 'inSeries') return 'series';
  return kind === 'publisher' ? 'publisher' : 'entry';
}

function* usesOf(entry: Entry, on: string): Generator<Dependent> {
  const { usedBy } = fieldsOf(entry);
  for (const { title, url } of Array.isArray(usedBy) ? (usedBy as Use[]) : []) {
    yield { on, key: url, relation: 'use', title };
  }
}

interface Use {
  readonly title: string;
  readonly url: string;
}
