import type { Entry, Register } from '../model/entry.ts';
import { keyOf, RECORD_KINDS, type RecordKind } from '../model/keys.ts';
import { normaliseText } from '../model/normalise.ts';
import type { RegisterPair } from './register-pair.ts';

type RecordEntry = Entry<RecordKind>;

/**
 * Pairs of a removed and a new record that are one thing under two addresses: by a redirect, the same slug with
 * another publisher, or the same title.
 * @returns file → file, in both directions
 */
export function findMoves({
  before,
  after,
}: Pick<RegisterPair, 'before' | 'after'>): ReadonlyMap<string, string> {
  const redirects = redirectTargets(after);
  const moves = new Map<string, string>();
  for (const kind of RECORD_KINDS) {
    const added = new Set([...after[kind].values()].filter(({ id }) => !before[kind].has(id)));
    if (added.size === 0) continue;
    for (const gone of before[kind].values()) {
      if (after[kind].has(gone.id)) continue;
      const to = redirects.get(keyOf(kind, gone.id));
      const successor =
        [...added].find(({ id }) => to === keyOf(kind, id)) ??
        [...added].find(({ id }) => slugOf(id) === slugOf(gone.id)) ??
        [...added].find((other) => titleOf(other) !== '' && titleOf(other) === titleOf(gone));
      if (!successor) continue;
      added.delete(successor);
      moves.set(gone.file, successor.file);
      moves.set(successor.file, gone.file);
    }
  }
  return moves;
}

function redirectTargets(register: Register): ReadonlyMap<string, string | undefined> {
  const lines = register.redirects.get('redirects')?.fields.redirects ?? [];
  return new Map(lines.map(({ from, to }) => [from, to]));
}

const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

const titleOf = ({ fields }: RecordEntry): string => normaliseText(fields.title ?? '');
